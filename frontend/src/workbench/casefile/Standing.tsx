import { cite, type Deadline } from '@shared/api/deadline';
import { longDate } from '@shared/format/dates';
import { DeadlineBadge } from '@shared/ui/deadline/DeadlineBadge';
import type { StaffCase, Suspension } from '../api/types';
import { t } from '../text';
import { bySoonest, internal, live } from './deadlines';

/** Who must act until when, by which article, and what follows if nobody does: the limits that count now, overdue duties first. */
export function Standing({ deadlines, suspension }: Pick<StaffCase, 'deadlines' | 'suspension'>) {
  const now = deadlines.filter((deadline) => live(deadline) && !internal(deadline)).sort(bySoonest);
  if (suspension) return <Suspended deadlines={deadlines} suspension={suspension} running={now} />;
  return now.length === 0 ? <p className="muted">{t.casefile.noStanding}</p> : <Running now={now} />;
}

/** Since when and why the case stands still, which limits with it, what goes on all the same and what comes next. */
function Suspended({ deadlines, suspension, running }: { deadlines: Deadline[]; suspension: Suspension; running: Deadline[] }) {
  const words = t.casefile.suspended;
  const still = deadlines.filter((deadline) => deadline.state === 'suspended' && !internal(deadline)).map(({ name }) => name);
  return (
    <section className="suspended" aria-label={words.title}>
      <p>
        <strong>{words.since(longDate(suspension.since))}</strong> {words.ground(suspension.ground, cite(suspension.basis))}
      </p>
      {still.length > 0 && <p>{words.still(still.join(words.comma))}</p>}
      <p className="muted">{words.next}</p>
      {running.length > 0 && (
        <>
          <p>{words.running}</p>
          <Running now={running} />
        </>
      )}
    </section>
  );
}

function Running({ now }: { now: Deadline[] }) {
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
