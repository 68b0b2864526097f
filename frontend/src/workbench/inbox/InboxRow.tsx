import type { SignedIn } from '@shared/api/session';
import { instant, longDate } from '@shared/format/dates';
import { RemainingBadge } from '@shared/ui/deadline/DeadlineBadge';
import { Button, Checkbox } from 'antd';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import type { InboxItem } from '../api/types';
import { t } from '../text';
import { fits, VERBS, type Verb } from './fitting';

interface Props {
  item: InboxItem;
  user: SignedIn;
  selected: boolean;
  marked: boolean;
  onSelect: () => void;
  onMark: () => void;
  onAct: (verb: Verb) => void;
}

const classOf = (item: InboxItem, selected: boolean) =>
  ['inbox-row', selected && 'inbox-row--selected', item.held && 'inbox-row--held'].filter(Boolean).join(' ');

/** One task: a row on wide screens, a card on narrow ones. */
export function InboxRow({ item, user, selected, marked, onSelect, onMark, onAct }: Props) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const who = item.assignee?.displayName ?? (item.candidate ? t.inbox.candidates(item.candidate.roleName) : t.inbox.nobody);
  return (
    <li ref={row} className={classOf(item, selected)} aria-current={selected} onClick={onSelect}>
      <Checkbox className="inbox-row__mark" aria-label={t.inbox.mark(item.name, item.caseNo)} checked={marked} onChange={onMark} />
      <div className="inbox-row__task">
        <Link to={`/tasks/${item.id}`}>{item.name}</Link>
        {item.party && <span className="muted"> · {item.party}</span>}
        {item.held && <div className="inbox-row__held">{t.inbox.held(longDate(item.held.until), item.held.reason)}</div>}
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
        {VERBS.filter((verb) => fits(verb, item, user)).map((verb) => (
          <Button key={verb} size="small" type={verb === 'claim' ? 'primary' : 'default'} onClick={() => onAct(verb)}>
            {t.inbox.verbs[verb]}
          </Button>
        ))}
      </div>
    </li>
  );
}
