import { useState } from 'react';
import { Link, Navigate } from 'react-router-dom';
import { portal } from '../api/portal';
import { t } from '../text';
import { all, must, required, type Check } from '../ui/form/checks';
import { SmallForm } from '../ui/form/SmallForm';
import { TextField } from '../ui/form/TextField';
import { Notice } from '../ui/Notice';
import { Page } from '../ui/Page';
import { NewPassword } from './NewPassword';
import { signInFrom } from './RequireSession';
import { longAndMixed } from './rules';
import { useSession } from './sessionContext';

const words = t.password;

const check: Check<{ current: string; password: string }> = all(
  required('/current', words.faults.current),
  must('/password', t.registration.faults.password, longAndMixed),
);

export function ChangePassword() {
  const { session } = useSession();
  const [done, setDone] = useState(false);
  if (session && !session.authenticated) return <Navigate to={signInFrom('/account/password')} replace />;
  return (
    <Page title={words.changeTitle} lead={done ? undefined : words.changeLead}>
      {done ? (
        <Notice tone="success" title={words.changedTitle} live>
          <p>{words.changed}</p>
          <p>
            <Link to="/cases">{words.toCases}</Link>
          </p>
        </Notice>
      ) : (
        <SmallForm
          blank={{ current: '', password: '' }}
          check={check}
          submit={(values) => portal.changePassword(values).then(() => setDone(true))}
          label={words.save}
        >
          <TextField at="/current" label={words.current} type="password" autoComplete="current-password" width="medium" />
          <NewPassword />
        </SmallForm>
      )}
    </Page>
  );
}
