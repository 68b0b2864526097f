import { client } from '@shared/api/client';
import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { Link, useNavigate } from 'react-router-dom';
import { t } from '../text';
import { CredentialForm } from './CredentialForm';
import { EntranceCard } from './EntranceCard';

const words = t.entrance;

const fields = [
  { name: 'username', label: words.username, autoComplete: 'username' },
  { name: 'code', label: words.code, autoComplete: 'one-time-code' },
];

/** A new member of staff, or one whose password was reset, sets a password by the code from the administrator. */
export default function CodePage() {
  const navigate = useNavigate();
  const { message } = App.useApp();
  const set = useMutation({
    mutationFn: ({ username = '', code = '', password = '' }: Record<string, string>) =>
      client.post('/session/password-by-code', { body: { username, code, password } }),
    onSuccess: async () => {
      void message.success(words.byCodeDone);
      await navigate('/');
    },
  });
  return (
    <EntranceCard title={words.byCodeTitle} hint={words.byCodeHint}>
      <CredentialForm fields={fields} button={words.save} busy={set.isPending} error={set.error} submit={set.mutate} />
      <p className="sign-in__citizens">
        <Link to="/">{words.toSignIn}</Link>
      </p>
    </EntranceCard>
  );
}
