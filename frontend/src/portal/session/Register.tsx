import { useState } from 'react';
import { Link, Navigate, useSearchParams } from 'react-router-dom';
import { portal } from '../api/portal';
import { t } from '../text';
import { all, must, required, type Check } from '../ui/form/checks';
import { SmallForm } from '../ui/form/SmallForm';
import { TextField } from '../ui/form/TextField';
import { Page } from '../ui/Page';
import { checkEmail, longAndMixed } from './rules';
import { useSession } from './sessionContext';
import { VerifyEmail } from './VerifyEmail';

const words = t.registration;

interface Person {
  code: string;
  displayName: string;
  password: string;
}

const checkPerson: Check<Person> = all(
  required('/code', words.faults.code),
  required('/displayName', words.faults.name),
  must('/password', words.faults.password, (password) => longAndMixed(password)),
);

export function Register() {
  const { session, signIn } = useSession();
  const [query] = useSearchParams();
  const [email, setEmail] = useState<string>();
  if (session?.authenticated) return <Navigate to={`/account/sign-in?${query}`} replace />;
  if (session?.mail === 'NONE') return <Page title={words.title} lead={words.noMail}>{null}</Page>;

  const send = async (address: string) => {
    await portal.sendCode(address);
    setEmail(address);
  };
  const create = async (address: string, person: Person) => {
    await portal.register({
      email: address,
      code: person.code.trim(),
      displayName: person.displayName.trim(),
      password: person.password,
    });
    await signIn(address, person.password);
  };

  return (
    <Page title={words.title} caption={words.step(email ? 2 : 1)} lead={email ? undefined : words.lead(session?.mail ?? 'SENT')}>
      {email === undefined ? (
        <SmallForm
          key="email"
          blank={{ email: '' }}
          check={checkEmail}
          submit={(values) => send(values.email.trim())}
          label={words.sendCode}
        >
          <TextField at="/email" label={words.email} type="email" inputMode="email" autoComplete="email" width="medium" />
        </SmallForm>
      ) : (
        <>
          <VerifyEmail sent={words.sentTo(email)} resend={() => portal.sendCode(email)} change={() => setEmail(undefined)} />
          <SmallForm
            key="person"
            blank={{ code: '', displayName: '', password: '' }}
            check={checkPerson}
            submit={(person) => create(email, person)}
            label={words.create}
          >
            <TextField
              at="/code"
              label={words.code}
              hint={words.codeHint}
              inputMode="numeric"
              autoComplete="one-time-code"
              width="short"
            />
            <TextField at="/displayName" label={words.name} hint={words.nameHint} autoComplete="name" width="medium" />
            <TextField
              at="/password"
              label={words.password}
              hint={words.passwordHint}
              type="password"
              autoComplete="new-password"
              width="medium"
            />
          </SmallForm>
        </>
      )}
      <p>
        {words.hasAccount}
        <Link to={`/account/sign-in?${query}`}>{words.toSignIn}</Link>
      </p>
    </Page>
  );
}
