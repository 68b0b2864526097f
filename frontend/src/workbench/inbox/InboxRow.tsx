import { instant, longDate } from '@shared/format/dates';
import { useSession } from '@shared/session/useSession';
import { RemainingBadge } from '@shared/ui/deadline/DeadlineBadge';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import type { InboxItem } from '../api/types';
import { t } from '../text';

export interface RowActs {
  claim: (item: InboxItem) => void;
  release: (item: InboxItem) => void;
  assign: (item: InboxItem) => void;
}

interface Props {
  item: InboxItem;
  selected: boolean;
  mine: boolean;
  mayAssign: boolean;
  onSelect: () => void;
  acts: RowActs;
}

function Acts({ item, mine, mayAssign, acts }: Pick<Props, 'item' | 'mine' | 'mayAssign' | 'acts'>) {
  const { user } = useSession();
  return (
    <>
      {!item.assignee && user?.roles.some((role) => role === item.candidate.role) && (
        <Button size="small" type="primary" onClick={() => acts.claim(item)}>
          {t.inbox.claim}
        </Button>
      )}
      {mine && (
        <Button size="small" onClick={() => acts.release(item)}>
          {t.inbox.release}
        </Button>
      )}
      {mayAssign && (
        <Button size="small" onClick={() => acts.assign(item)}>
          {t.inbox.assign}
        </Button>
      )}
    </>
  );
}

/** One task: a row on wide screens, a card on narrow ones. */
export function InboxRow({ item, selected, mine, mayAssign, onSelect, acts }: Props) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const who = item.assignee?.displayName ?? (item.candidate ? t.inbox.candidates(item.candidate.roleName) : t.inbox.nobody);
  return (
    <li ref={row} className={selected ? 'inbox-row inbox-row--selected' : 'inbox-row'} aria-current={selected} onClick={onSelect}>
      <div className="inbox-row__task">
        <Link to={`/tasks/${item.id}`}>{item.name}</Link>
        {item.party && <span className="muted"> · {item.party}</span>}
      </div>
      <div className="inbox-row__case">
        <Link to={`/cases/${encodeURIComponent(item.caseNo)}`}>{item.caseNo}</Link>
        <span className="inbox-row__title">{item.caseTitle}</span>
      </div>
      <div className="inbox-row__stage">{item.stageName}</div>
      <div className="inbox-row__due">{longDate(item.due)}</div>
      <div className="inbox-row__left">
        <RemainingBadge level={item.dueLevel} remaining={item.remaining} unit={item.remainingUnit} />
      </div>
      <div className="inbox-row__hands">
        <span className="inbox-row__who">{who}</span>
        {item.reason && <span className="inbox-row__reason">{item.reason}</span>}
      </div>
      <div className="inbox-row__created">{instant(item.createdAt)}</div>
      <div className="inbox-row__acts">
        <Acts item={item} mine={mine} mayAssign={mayAssign} acts={acts} />
      </div>
    </li>
  );
}
