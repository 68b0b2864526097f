import { useEffect, useRef, useState } from 'react';
import { onSessionLost } from '@shared/api/http';
import { t } from '../text';
import { required, type Check } from '../ui/form/checks';
import { SmallForm } from '../ui/form/SmallForm';
import { TextField } from '../ui/form/TextField';
import { wrongPair } from './wrongPair';

interface Props {
  username: string;
  signIn: (username: string, password: string) => Promise<void>;
}

const check: Check<{ password: string }> = required('/password', t.session.faults.password);

/** Asks for the password where the person stands when the session was lost; the refused call is then repeated. */
export function SignInAgain({ username, signIn }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [waiting, setWaiting] = useState<((again: boolean) => void)[]>([]);
  const asked = waiting.length > 0;

  useEffect(() => {
    onSessionLost(() => new Promise((resolve) => setWaiting((others) => [...others, resolve])));
    return () => onSessionLost(() => Promise.resolve(false));
  }, []);
  useEffect(() => {
    if (asked) dialog.current?.showModal();
  }, [asked]);

  if (!asked) return null;
  const settle = (again: boolean) => {
    waiting.forEach((resolve) => resolve(again));
    setWaiting([]);
  };
  const submit = async ({ password }: { password: string }) => {
    await signIn(username, password).catch(wrongPair);
    settle(true);
  };
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="sign-in-again" onCancel={() => settle(false)}>
      <h2 id="sign-in-again">{t.session.againTitle}</h2>
      <p>{t.problem.sessionLost}</p>
      <p>{t.session.againAs(username)}</p>
      <SmallForm
        blank={{ password: '' }}
        check={check}
        submit={submit}
        label={t.session.signIn}
        refused={t.session.notSignedIn}
      >
        <TextField at="/password" label={t.session.password} type="password" autoComplete="current-password" />
      </SmallForm>
      <button type="button" className="button-link" onClick={() => settle(false)}>
        {t.session.notNow}
      </button>
    </dialog>
  );
}
