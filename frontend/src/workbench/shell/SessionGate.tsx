import { useSession } from '@shared/session/useSession';
import { Button, Result } from 'antd';
import type { ReactNode } from 'react';
import { Entrance } from '../entrance/Entrance';
import { t } from '../text';
import { isStaff } from './access';
import { SessionLost } from './SessionLost';
import { Failure, Loading } from './states';

/** Lets staff in; everybody else is asked to sign in or shown the way to the portal. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { user, known, error, refetch } = useSession();
  if (!known) return error ? <Failure error={error} retry={() => void refetch()} /> : <Loading />;
  if (!user) return <Entrance />;
  if (!isStaff(user)) {
    return <Result status="403" title={t.shell.notStaff} extra={<Button href="/portal/">{t.shell.citizens}</Button>} />;
  }
  return (
    <>
      {children}
      <SessionLost user={user} />
    </>
  );
}
