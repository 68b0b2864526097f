import { cite, type Deadline } from '@shared/api/deadline';
import { longDate } from '@shared/format/dates';
import { DeadlineBadge } from '@shared/ui/deadline/DeadlineBadge';
import { t } from '../text';
import { bySoonest, internal, live } from './deadlines';

/** Who must act until when, by which article, and what follows if nobody does: the limits that count now, overdue duties first. */
export function Standing({ deadlines }: { deadlines: Deadline[] }) {
  const now = deadlines.filter((deadline) => live(deadline) && !internal(deadline)).sort(bySoonest);
  if (now.length === 0) return <p className="muted">{t.casefile.noStanding}</p>;
  return (
    <ul className="plain-list standing" aria-label={t.casefile.standing}>
      {now.map((deadline) => (
        <li key={deadline.id}>
          <DeadlineBadge deadline={deadline} />
          <div>
            <strong>{deadline.name}</strong> {longDate(deadline.due)}
            <div className="muted">
              {t.casefile.actor(deadline.actor)} · {cite(deadline.basis)}
              {deadline.consequence && ` · ${t.casefile.otherwise(deadline.consequence)}`}
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
