import { timeOfDay } from '@shared/format/dates';
import { useSession } from '@shared/session/useSession';
import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import type { InboxItem } from '../api/types';
import { holds } from '../shell/access';
import { Failure, Loading } from '../shell/states';
import { t } from '../text';
import { AssignDialog } from './AssignDialog';
import { filtersOf, type InboxFilters } from './filters';
import './inbox.css';
import { InboxList } from './InboxList';
import { InboxToolbar } from './InboxToolbar';
import { useInbox } from './useInbox';
import { useInboxKeys } from './useInboxKeys';
import { useTaskActs } from './useTaskActs';

const PLACE = 'inbox.selected';

export function InboxPage() {
  const [params, setParams] = useSearchParams();
  const filters = filtersOf(params);
  const inbox = useInbox(filters);
  const acts = useTaskActs();
  const { user } = useSession();
  const navigate = useNavigate();
  const [selected, setSelected] = useState(() => sessionStorage.getItem(PLACE));
  const [assigning, setAssigning] = useState<InboxItem | null>(null);

  const select = (id: string) => {
    sessionStorage.setItem(PLACE, id);
    setSelected(id);
  };
  const change = (changed: Partial<InboxFilters>) => {
    const set = Object.entries({ ...filters, ...changed }).filter((entry): entry is [string, string] => entry[1] !== undefined);
    setParams(new URLSearchParams(set), { replace: true });
  };
  useInboxKeys({ items: inbox.items, selected, select, open: (item) => void navigate(`/tasks/${item.id}`), claim: acts.claim });

  const mayAssign = holds(user, 'ORGAN_DIRECTOR', 'SUPERVISOR');
  return (
    <section className="inbox">
      <h1 className="page-title">{t.inbox.title}</h1>
      <InboxToolbar filters={filters} counts={inbox.counts} onChange={change} />
      {inbox.error && <Failure error={inbox.error} retry={() => void inbox.refetch()} />}
      {inbox.isPending && !inbox.error && <Loading />}
      {inbox.data && (
        <div className="panel inbox__panel">
          <InboxList
            items={inbox.items}
            filters={filters}
            selected={selected}
            username={user?.username ?? ''}
            mayAssign={mayAssign}
            onSelect={select}
            onChange={change}
            acts={{ ...acts, assign: setAssigning }}
          />
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
      {assigning && (
        <AssignDialog
          item={assigning}
          onClose={() => setAssigning(null)}
          onAssign={(username, displayName, reason) => {
            acts.assign(assigning, username, displayName, reason);
            setAssigning(null);
          }}
        />
      )}
    </section>
  );
}
