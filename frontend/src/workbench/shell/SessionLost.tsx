import { onSessionLost } from '@shared/api/http';
import type { Session, SignedIn } from '@shared/api/session';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { t } from '../text';
import { SignInForm } from './SignInForm';

/**
 * When the session ends under someone's hands, a sign-in dialog opens over the page; the refused requests wait for it and are then
 * repeated, so nothing typed is lost. Another person signing in starts afresh.
 */
export function SessionLost({ user }: { user: SignedIn }) {
  const [open, setOpen] = useState(false);
  const waiting = useRef<((renewed: boolean) => void)[]>([]);
  const client = useQueryClient();

  useEffect(() => {
    onSessionLost(
      () =>
        new Promise((resolve) => {
          waiting.current.push(resolve);
          setOpen(true);
        }),
    );
    return () => onSessionLost(() => Promise.resolve(false));
  }, []);

  const finish = (renewed: boolean) => {
    setOpen(false);
    waiting.current.splice(0).forEach((resolve) => resolve(renewed));
  };
  const signedIn = (session: Session) => {
    if (session.authenticated && session.username === user.username) finish(true);
    else window.location.reload();
  };
  const leave = () => {
    finish(false);
    client.setQueryData<Session>(['session'], { authenticated: false });
  };

  return (
    <Modal open={open} title={t.session.lost} footer={null} closable={false} keyboard={false} mask={{ closable: false }} destroyOnHidden>
      <p>{t.session.lostHint}</p>
      <SignInForm label={t.shell.continue} username={user.username} onSignedIn={signedIn} />
      <Button type="link" block onClick={leave}>
        {t.shell.leave}
      </Button>
    </Modal>
  );
}
