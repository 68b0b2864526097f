import type { Role } from '@shared/api/session';
import { Form, Input, Modal, Select } from 'antd';
import { Failure } from '../shell/states';
import { t } from '../text';
import { useSaveAccount, useUnits, type Account, type AccountAnswer } from './useAccounts';

const words = t.accounts;
const roles = Object.entries(t.shell.roles)
  .filter(([role]) => role !== 'CITIZEN')
  .map(([value, label]) => ({ value: value as Role, label }));

interface Props {
  account: Account | null;
  onClose: () => void;
  onSaved: (answer: AccountAnswer) => void;
}

/** Adds an account or changes one. */
export function AccountDialog({ account, onClose, onSaved }: Props) {
  const [form] = Form.useForm<Omit<Account, 'active'>>();
  const units = useUnits();
  const save = useSaveAccount(account);
  const needed = (label: string) => [{ required: true, message: words.needed(label) }];
  return (
    <Modal
      open
      title={account ? words.editOf(account.displayName) : words.add}
      okText={words.save}
      cancelText={words.cancel}
      confirmLoading={save.isPending}
      onCancel={onClose}
      onOk={() => form.submit()}
    >
      {save.error && <Failure error={save.error} />}
      <Form form={form} layout="vertical" requiredMark={false} initialValues={account ?? {}} onFinish={(values) => save.mutate(values, { onSuccess: onSaved })}>
        <Form.Item name="username" label={words.username} extra={account ? undefined : t.entrance.usernameHint} rules={needed(words.username)}>
          <Input disabled={account !== null} autoComplete="off" />
        </Form.Item>
        <Form.Item name="displayName" label={words.displayName} rules={needed(words.displayName)}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="unit" label={words.unit} rules={needed(words.unit)}>
          <Select showSearch loading={units.isPending} options={(units.data ?? []).map((unit) => ({ value: unit, label: unit }))} />
        </Form.Item>
        <Form.Item name="roles" label={words.roles} rules={needed(words.roles)}>
          <Select mode="multiple" options={roles} optionFilterProp="label" />
        </Form.Item>
      </Form>
    </Modal>
  );
}
