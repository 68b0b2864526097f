import type { WidgetProps } from '@rjsf/utils';
import { Select } from 'antd';
import { t } from '../text';
import { useColleagues } from './useColleagues';

/** A colleague, picked by name; the value is the user name. */
export function UserWidget({ id, value, disabled, readonly, onChange }: WidgetProps) {
  const users = useColleagues();
  return (
    <Select
      id={id}
      showSearch={{ optionFilterProp: 'label' }}
      style={{ width: '100%' }}
      placeholder={t.inbox.assignHint}
      disabled={Boolean(disabled || readonly)}
      loading={users.isPending}
      value={(value as string | undefined) ?? null}
      onChange={(username: string) => onChange(username)}
      options={(users.data ?? []).map((user) => ({
        value: user.username,
        label: t.shell.account(user.displayName, user.unit ?? ''),
      }))}
    />
  );
}
