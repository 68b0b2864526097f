import { client } from '@shared/api/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useNavigate } from 'react-router-dom';
import { t } from '../text';
import { CredentialForm } from './CredentialForm';
import { EntranceCard } from './EntranceCard';

const words = t.entrance;

const fields = [
  { name: 'code', label: words.setUpCode, autoComplete: 'off' },
  { name: 'username', label: words.username, hint: words.usernameHint, autoComplete: 'username' },
  { name: 'displayName', label: words.displayName, autoComplete: 'name' },
];

/** Makes the first administrator of an installation that has none. */
export default function SetUpPage() {
  const known = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const setUp = useMutation({
    mutationFn: ({ code = '', username = '', displayName = '', password = '' }: Record<string, string>) =>
      client.post('/setup', { body: { code, username, displayName, password } }),
    onSuccess: async () => {
      known.setQueryData(['setup'], { open: false });
      void message.success(words.setUpDone);
      await navigate('/');
    },
  });
  return (
    <EntranceCard title={words.setUpTitle} hint={words.setUpHint}>
      <CredentialForm fields={fields} button={words.setUpButton} busy={setUp.isPending} error={setUp.error} submit={setUp.mutate} />
    </EntranceCard>
  );
}
