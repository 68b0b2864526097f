import { Problem, sentenceOf } from '@shared/api/problem';
import { Alert, Button, Form, Input } from 'antd';
import { t } from '../text';

const words = t.entrance;

export interface CredentialField {
  name: string;
  label: string;
  hint?: string;
  secret?: boolean;
  autoComplete: string;
}

interface Props {
  fields: CredentialField[];
  button: string;
  busy: boolean;
  error: unknown;
  submit: (values: Record<string, string>) => void;
}

/** Some fields, then the new password twice; what the server refuses stands above and at its field. */
export function CredentialForm({ fields, button, busy, error, submit }: Props) {
  const refused = (name: string) => (error instanceof Problem ? error.errors.find((fault) => fault.pointer === `/${name}`)?.detail : undefined);
  const at = (name: string) => {
    const help = refused(name);
    return help === undefined ? {} : { help, validateStatus: 'error' as const };
  };
  return (
    <Form<Record<string, string>> layout="vertical" size="large" requiredMark={false} onFinish={submit}>
      {error !== null && error !== undefined && <Alert type="error" showIcon title={sentenceOf(error)} className="sign-in__error" />}
      {fields.map(({ name, label, hint, secret, autoComplete }) => (
        <Form.Item key={name} name={name} label={label} extra={hint} rules={[{ required: true, message: words.faults.needed(label) }]} {...at(name)}>
          {secret ? <Input.Password autoComplete={autoComplete} /> : <Input autoComplete={autoComplete} />}
        </Form.Item>
      ))}
      <Form.Item
        name="password"
        label={words.password}
        extra={words.passwordHint}
        rules={[{ required: true, message: words.faults.needed(words.password) }]}
        {...at('password')}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="again"
        label={words.again}
        dependencies={['password']}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, value: unknown) => (value === getFieldValue('password') ? Promise.resolve() : Promise.reject(new Error(words.faults.differs))),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={busy}>
        {button}
      </Button>
    </Form>
  );
}
