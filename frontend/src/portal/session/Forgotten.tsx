import { useState } from 'react';
import { Link } from 'react-router-dom';
import { portal } from '../api/portal';
import { t } from '../text';
import { all, must, required, type Check } from '../ui/form/checks';
import { SmallForm } from '../ui/form/SmallForm';
import { TextField } from '../ui/form/TextField';
import { Notice } from '../ui/Notice';
import { Page } from '../ui/Page';
import { NewPassword } from './NewPassword';
import { checkEmail, longAndMixed } from './rules';
import { useSession } from './sessionContext';
import { VerifyEmail } from './VerifyEmail';

const words = t.password;
const { registration } = t;

const checkCode: Check<{ code: string; password: string }> = all(
  required('/code', registration.faults.code),
  must('/password', registration.faults.password, longAndMixed),
);

/** A new password for a citizen who forgot the old one, by a code sent to the address of the account. */
export function Forgotten() {
  const { session } = useSession();
  const [email, setEmail] = useState<string>();
  const [done, setDone] = useState(false);
  if (session?.mail === 'NONE') return <Page title={words.forgottenTitle} lead={words.noMail}>{null}</Page>;

  const send = async (address: string) => {
    await portal.sendPasswordCode(address);
    setEmail(address);
  };
  const set = async (address: string, { code, password }: { code: string; password: string }) => {
    await portal.setPassword({ email: address, code: code.trim(), password });
    setDone(true);
  };
  return (
    <Page title={words.forgottenTitle} lead={email ? undefined : words.forgottenLead}>
      {done && (
        <Notice tone="success" live>
          <p>{words.setDone}</p>
        </Notice>
      )}
      {!done && email === undefined && (
        <SmallForm
          key="email"
          blank={{ email: '' }}
          check={checkEmail}
          submit={(values) => send(values.email.trim())}
          label={registration.sendCode}
        >
          <TextField
            at="/email"
            label={registration.email}
            type="email"
            inputMode="email"
            autoComplete="email"
            width="medium"
          />
        </SmallForm>
      )}
      {!done && email !== undefined && (
        <>
          <VerifyEmail
            sent={words.sentTo(email)}
            resend={() => portal.sendPasswordCode(email)}
            change={() => setEmail(undefined)}
          />
          <SmallForm
            key="code"
            blank={{ code: '', password: '' }}
            check={checkCode}
            submit={(values) => set(email, values)}
            label={words.save}
          >
            <TextField
              at="/code"
              label={registration.code}
              hint={registration.codeHint}
              inputMode="numeric"
              autoComplete="one-time-code"
              width="short"
            />
            <NewPassword />
          </SmallForm>
        </>
      )}
      <p>
        <Link to="/account/sign-in">{registration.toSignIn}</Link>
      </p>
    </Page>
  );
}
