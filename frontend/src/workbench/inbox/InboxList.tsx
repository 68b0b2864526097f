import { Button, Empty } from 'antd';
import type { InboxItem } from '../api/types';
import { t } from '../text';
import { narrowed, type InboxFilters } from './filters';
import { InboxRow, type RowActs } from './InboxRow';

interface Props {
  items: InboxItem[];
  filters: InboxFilters;
  selected: string | null;
  username: string;
  mayAssign: boolean;
  onSelect: (id: string) => void;
  onChange: (change: Partial<InboxFilters>) => void;
  acts: RowActs;
}

function Nothing({ filters, onChange }: Pick<Props, 'filters' | 'onChange'>) {
  return (
    <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={narrowed(filters) ? t.inbox.emptyFiltered : t.inbox.empty[filters.view]}>
      {filters.view === 'mine' && !narrowed(filters) && (
        <Button onClick={() => onChange({ view: 'group' })}>{t.inbox.toGroup}</Button>
      )}
    </Empty>
  );
}

const { columns } = t.inbox;
const heads = [columns.task, columns.case, columns.stage, columns.due, columns.remaining, columns.assignee, columns.created];

export function InboxList({ items, filters, selected, username, mayAssign, onSelect, onChange, acts }: Props) {
  if (items.length === 0) return <Nothing filters={filters} onChange={onChange} />;
  return (
    <>
      <div className="inbox-row inbox-row--head" aria-hidden>
        {heads.map((head) => (
          <div key={head}>{head}</div>
        ))}
        <div />
      </div>
      <ul className="plain-list" aria-label={t.inbox.items}>
        {items.map((item) => (
          <InboxRow
            key={item.id}
            item={item}
            selected={item.id === selected}
            mine={item.assignee?.username === username}
            mayAssign={mayAssign}
            onSelect={() => onSelect(item.id)}
            acts={acts}
          />
        ))}
      </ul>
    </>
  );
}
