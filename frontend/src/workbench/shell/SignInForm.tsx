import { sentenceOf } from '@shared/api/problem';
import type { Session } from '@shared/api/session';
import { useSignIn } from '@shared/session/useSession';
import type { Credentials } from '@shared/session/useSession';
import { Alert, Button, Form, Input } from 'antd';
import { t } from '../text';

interface Props {
  label: string;
  username?: string | undefined;
  onSignedIn?: (session: Session) => void;
}

/** User name and password; says what was wrong without saying which of the two. */
export function SignInForm({ label, username, onSignedIn }: Props) {
  const signIn = useSignIn();
  const submit = (values: Credentials) => signIn.mutate(values, { onSuccess: (session) => onSignedIn?.(session) });
  return (
    <Form<Credentials> layout="vertical" size="large" requiredMark={false} initialValues={{ username }} onFinish={submit}>
      {signIn.error && <Alert type="error" showIcon title={sentenceOf(signIn.error)} className="sign-in__error" />}
      <Form.Item name="username" label={t.session.username} rules={[{ required: true, message: t.shell.usernameNeeded }]}>
        <Input autoComplete="username" autoFocus={username === undefined} />
      </Form.Item>
      <Form.Item name="password" label={t.session.password} rules={[{ required: true, message: t.shell.passwordNeeded }]}>
        <Input.Password autoComplete="current-password" autoFocus={username !== undefined} />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={signIn.isPending}>
        {label}
      </Button>
    </Form>
  );
}
