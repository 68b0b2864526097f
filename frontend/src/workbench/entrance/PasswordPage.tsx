import { client } from '@shared/api/client';
import { useMutation } from '@tanstack/react-query';
import { Alert } from 'antd';
import { t } from '../text';
import { CredentialForm } from './CredentialForm';

const words = t.entrance;

const fields = [{ name: 'current', label: words.current, secret: true, autoComplete: 'current-password' }];

/** One's own password. */
export default function PasswordPage() {
  const change = useMutation({
    mutationFn: ({ current = '', password = '' }: Record<string, string>) => client.post('/session/password', { body: { current, password } }),
  });
  return (
    <section className="panel narrow">
      <h1 className="page-title">{words.changeTitle}</h1>
      <p className="muted">{words.changeHint}</p>
      {change.isSuccess ? (
        <Alert type="success" showIcon title={words.changed} />
      ) : (
        <CredentialForm fields={fields} button={words.save} busy={change.isPending} error={change.error} submit={change.mutate} />
      )}
    </section>
  );
}
