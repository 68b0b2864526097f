import { timeOfDay } from '@shared/format/dates';
import { useSession } from '@shared/session/useSession';
import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import type { InboxItem } from '../api/types';
import { Failure, Loading } from '../shell/states';
import { t } from '../text';
import { Asked, needsWord, type Asking } from './Asked';
import { BulkBar } from './BulkBar';
import { filtersOf, type InboxFilters } from './filters';
import type { Verb } from './fitting';
import './inbox.css';
import { InboxList } from './InboxList';
import { InboxToolbar } from './InboxToolbar';
import { Refusals } from './Refusals';
import { useBulkActs, type Details } from './useBulkActs';
import { useInbox } from './useInbox';
import { useInboxKeys } from './useInboxKeys';
import { useMarks } from './useMarks';
import { useTaskActs } from './useTaskActs';

const PLACE = 'inbox.selected';

export function InboxPage() {
  const [params, setParams] = useSearchParams();
  const filters = filtersOf(params);
  const inbox = useInbox(filters);
  const one = useTaskActs();
  const many = useBulkActs();
  const marks = useMarks(inbox.items);
  const { user } = useSession();
  const navigate = useNavigate();
  const [selected, setSelected] = useState(() => sessionStorage.getItem(PLACE));
  const [asking, setAsking] = useState<Asking | null>(null);

  const select = (id: string) => {
    sessionStorage.setItem(PLACE, id);
    setSelected(id);
  };
  const change = (changed: Partial<InboxFilters>) => {
    const set = Object.entries({ ...filters, ...changed }).filter((entry): entry is [string, string] => entry[1] !== undefined);
    setParams(new URLSearchParams(set), { replace: true });
  };
  const run = (verb: Verb, items: InboxItem[], details: Details = {}) => {
    const [only, ...others] = items;
    if (only && others.length === 0) one.run(verb, only, details);
    else many.run(verb, items, details);
    marks.clear();
  };
  const act = (verb: Verb, items: InboxItem[]) => (needsWord(verb) ? setAsking({ verb, items }) : run(verb, items));
  useInboxKeys({
    items: inbox.items,
    selected,
    select,
    open: (item) => void navigate(`/tasks/${item.id}`),
    claim: (item) => act('claim', [item]),
    mark: marks.toggle,
    unmark: marks.clear,
  });

  return (
    <section className="inbox">
      <h1 className="page-title">{t.inbox.title}</h1>
      <InboxToolbar filters={filters} counts={inbox.counts} onChange={change} />
      {inbox.error && <Failure error={inbox.error} retry={() => void inbox.refetch()} />}
      {inbox.isPending && !inbox.error && <Loading />}
      <Refusals refusals={many.refusals} onClose={many.forget} />
      {inbox.data && user && (
        <div className="panel inbox__panel">
          <InboxList
            items={inbox.items}
            filters={filters}
            selected={selected}
            marks={marks}
            user={user}
            onSelect={select}
            onChange={change}
            onAct={act}
          />
          {inbox.items.length > 0 && <BulkBar items={inbox.items} marks={marks} user={user} busy={many.busy} onAct={act} />}
        </div>
      )}
      <footer className="inbox__foot muted">
        <span className="inbox__keys">{t.inbox.keys}</span>
        {inbox.hasNextPage ? (
          <Button loading={inbox.isFetchingNextPage} onClick={() => void inbox.fetchNextPage()}>
            {t.inbox.more}
          </Button>
        ) : (
          inbox.items.length > 0 && <span>{t.inbox.all(inbox.items.length)}</span>
        )}
        {inbox.dataUpdatedAt > 0 && <span>{t.inbox.updated(timeOfDay(new Date(inbox.dataUpdatedAt)))}</span>}
      </footer>
      {asking && (
        <Asked
          asking={asking}
          onClose={() => setAsking(null)}
          onDo={(details) => {
            run(asking.verb, asking.items, details);
            setAsking(null);
          }}
        />
      )}
    </section>
  );
}
