import { Link, Navigate, useSearchParams } from 'react-router-dom';
import { t } from '../text';
import { all, required, type Check } from '../ui/form/checks';
import { SmallForm } from '../ui/form/SmallForm';
import { TextField } from '../ui/form/TextField';
import { Page } from '../ui/Page';
import { useSession } from './sessionContext';
import { wrongPair } from './wrongPair';

interface Credentials {
  username: string;
  password: string;
}

const check: Check<Credentials> = all(
  required('/username', t.session.faults.username),
  required('/password', t.session.faults.password),
);

export function SignIn() {
  const { session, signIn } = useSession();
  const [query] = useSearchParams();
  const next = ownPath(query.get('next'));
  if (session?.authenticated) return <Navigate to={next} replace />;

  const submit = ({ username, password }: Credentials) => signIn(username.trim(), password).catch(wrongPair);

  return (
    <Page title={t.session.signInTitle} lead={query.has('next') ? t.session.welcomeBack : t.session.signInLead}>
      <SmallForm
        blank={{ username: '', password: '' }}
        check={check}
        submit={submit}
        label={t.session.signIn}
        refused={t.session.notSignedIn}
      >
        <TextField at="/username" label={t.session.username} autoComplete="username" width="medium" />
        <TextField
          at="/password"
          label={t.session.password}
          type="password"
          autoComplete="current-password"
          width="medium"
        />
      </SmallForm>
      <p>
        <Link to="/account/forgotten">{t.session.toForgotten}</Link>
      </p>
      <p>
        {t.session.noAccount}
        <Link to={`/account/register?${query}`}>{t.session.toRegister}</Link>
      </p>
    </Page>
  );
}

/** Only a path of the portal itself: a link from outside may not send the person elsewhere after signing in. */
const ownPath = (next: string | null) => (next && /^\/(?![/\\])/.test(next) ? next : '/cases');
