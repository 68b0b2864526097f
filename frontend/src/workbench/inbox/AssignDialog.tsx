import { Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import type { InboxItem } from '../api/types';
import { Failure } from '../shell/states';
import { t } from '../text';
import { useColleagues } from '../widgets/useColleagues';

interface Props {
  item: InboxItem;
  onClose: () => void;
  onAssign: (username: string, displayName: string, reason: string) => void;
}

/** Picks who is to do a task, among the colleagues who hold its role. */
export function AssignDialog({ item, onClose, onAssign }: Props) {
  const [username, setUsername] = useState<string>();
  const [reason, setReason] = useState('');
  const users = useColleagues();
  const able = (users.data ?? []).filter((user) => !item.candidate || user.roles.some((role) => role === item.candidate?.role));
  const chosen = able.find((user) => user.username === username);
  return (
    <Modal
      open
      title={t.inbox.assignTitle}
      okText={t.inbox.assign}
      okButtonProps={{ disabled: !chosen || reason.trim() === '' }}
      onCancel={onClose}
      onOk={() => chosen && onAssign(chosen.username, chosen.displayName, reason.trim())}
    >
      <p>
        {item.caseNo} · {item.name}
      </p>
      {users.error && <Failure error={users.error} />}
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
