import { Button, DatePicker, Input, Segmented, Select } from 'antd';
import dayjs from 'dayjs';
import type { InboxPage, InboxView } from '../api/types';
import { t } from '../text';
import { narrowed, type InboxFilters } from './filters';
import './toolbar.css';

interface Props {
  filters: InboxFilters;
  counts: InboxPage['counts'] | undefined;
  onChange: (change: Partial<InboxFilters>) => void;
}

const options = (names: Record<string, string>) => Object.entries(names).map(([value, label]) => ({ value, label }));

export function InboxToolbar({ filters, counts, onChange }: Props) {
  const views = (['mine', 'group', 'all'] as InboxView[]).map((value) => ({
    value,
    label: t.inbox.view(t.inbox.views[value], counts?.[value]),
  }));
  return (
    <div className="inbox__toolbar">
      <Segmented<InboxView> options={views} value={filters.view} onChange={(view) => onChange({ view })} />
      <Input.Search
        key={filters.q ?? ''}
        className="inbox__search"
        maxLength={200}
        allowClear
        aria-label={t.inbox.search}
        placeholder={t.inbox.search}
        defaultValue={filters.q ?? ''}
        onSearch={(q) => onChange({ q: q.trim() || undefined })}
      />
      <Select
        allowClear
        aria-label={t.inbox.procedure}
        placeholder={t.inbox.procedure}
        value={filters.procedure ?? null}
        options={options(t.inbox.procedures)}
        onChange={(procedure: string | undefined) => onChange({ procedure })}
      />
      <Select
        allowClear
        aria-label={t.inbox.state}
        placeholder={t.inbox.state}
        value={filters.state ?? null}
        options={options(t.inbox.states)}
        onChange={(state: string | undefined) => onChange({ state })}
      />
      <DatePicker
        aria-label={t.inbox.dueBefore}
        placeholder={t.inbox.dueBefore}
        value={filters.dueBefore ? dayjs(filters.dueBefore) : null}
        onChange={(day) => onChange({ dueBefore: day?.format('YYYY-MM-DD') })}
      />
      <Select
        aria-label={t.inbox.sort}
        value={filters.sort ?? 'due'}
        options={options(t.inbox.sorts)}
        onChange={(sort) => onChange({ sort: sort === 'due' ? undefined : sort })}
      />
      {narrowed(filters) && (
        <Button type="link" onClick={() => onChange({ q: undefined, procedure: undefined, state: undefined, dueBefore: undefined })}>
          {t.inbox.clear}
        </Button>
      )}
    </div>
  );
}
