import { unitName } from '@shared/api/session';
import { Modal, Select } from 'antd';
import { useState } from 'react';
import type { InboxItem } from '../api/types';
import { Failure } from '../shell/states';
import { t } from '../text';
import { useColleagues } from '../widgets/useColleagues';

interface Props {
  item: InboxItem;
  onClose: () => void;
  onAssign: (username: string, displayName: string) => void;
}

/** Picks who is to do a task, among the colleagues who hold its role. */
export function AssignDialog({ item, onClose, onAssign }: Props) {
  const [username, setUsername] = useState<string>();
  const users = useColleagues();
  const able = (users.data ?? []).filter((user) => !item.candidate || user.roles.some((role) => role === item.candidate?.role));
  const chosen = able.find((user) => user.username === username);
  return (
    <Modal
      open
      title={t.inbox.assignTitle}
      okText={t.inbox.assign}
      okButtonProps={{ disabled: !chosen }}
      onCancel={onClose}
      onOk={() => chosen && onAssign(chosen.username, chosen.displayName)}
    >
      <p>
        {item.caseNo} · {item.name}
      </p>
      {users.error && <Failure error={users.error} />}
      <Select
        autoFocus
        showSearch={{ optionFilterProp: 'label' }}
        style={{ width: '100%' }}
        aria-label={t.inbox.assignTo}
        placeholder={t.inbox.assignHint}
        loading={users.isPending}
        value={username ?? null}
        onChange={setUsername}
        options={able.map((user) => ({ value: user.username, label: t.shell.account(user.displayName, unitName(user.unit)) }))}
      />
    </Modal>
  );
}
