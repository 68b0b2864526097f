import type { SignedIn } from '@shared/api/session';
import { Button, Empty } from 'antd';
import type { InboxItem } from '../api/types';
import { t } from '../text';
import { narrowed, type InboxFilters } from './filters';
import type { Verb } from './fitting';
import { InboxRow } from './InboxRow';
import type { Marks } from './useMarks';

interface Props {
  items: InboxItem[];
  filters: InboxFilters;
  selected: string | null;
  marks: Marks;
  user: SignedIn;
  onSelect: (id: string) => void;
  onChange: (change: Partial<InboxFilters>) => void;
  onAct: (verb: Verb, items: InboxItem[]) => void;
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

export function InboxList({ items, filters, selected, marks, user, onSelect, onChange, onAct }: Props) {
  if (items.length === 0) return <Nothing filters={filters} onChange={onChange} />;
  return (
    <>
      <div className="inbox-row inbox-row--head" aria-hidden>
        <div />
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
            user={user}
            selected={item.id === selected}
            marked={marks.has(item.id)}
            onSelect={() => onSelect(item.id)}
            onMark={() => marks.toggle(item.id)}
            onAct={(verb) => onAct(verb, [item])}
          />
        ))}
      </ul>
    </>
  );
}
