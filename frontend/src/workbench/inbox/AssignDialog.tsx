import { Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { Failure } from '../shell/states';
import { t } from '../text';
import { useColleagues } from '../widgets/useColleagues';

interface Props {
  /** What is given, in words. */
  about: string;
  /** The roles that do it. */
  roles: string[];
  onClose: () => void;
  onAssign: (username: string, reason: string) => void;
}

/** Picks who is to do tasks, among the colleagues who hold every role they need. */
export function AssignDialog({ about, roles, onClose, onAssign }: Props) {
  const [username, setUsername] = useState<string>();
  const [reason, setReason] = useState('');
  const users = useColleagues();
  const able = (users.data ?? []).filter((user) => roles.every((role) => user.roles.some((held) => held === role)));
  const chosen = able.find((user) => user.username === username);
  return (
    <Modal
      open
      title={t.inbox.assignTitle}
      okText={t.inbox.verbs.assign}
      okButtonProps={{ disabled: !chosen || reason.trim() === '' }}
      onCancel={onClose}
      onOk={() => chosen && onAssign(chosen.username, reason.trim())}
    >
      <p>{about}</p>
      {users.error && <Failure error={users.error} />}
      {users.data && able.length === 0 && <p className="muted">{t.inbox.nobodyFits}</p>}
      <Form layout="vertical" component="div">
        <Form.Item label={t.inbox.assignTo} htmlFor="assign-to">
          <Select
            id="assign-to"
            autoFocus
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t.inbox.assignHint}
            loading={users.isPending}
            value={username ?? null}
            onChange={setUsername}
            options={able.map((user) => ({ value: user.username, label: t.shell.account(user.displayName, user.unit) }))}
          />
        </Form.Item>
        <Form.Item label={t.inbox.assignReason} htmlFor="assign-reason" extra={t.inbox.assignReasonHint}>
          <Input id="assign-reason" maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
