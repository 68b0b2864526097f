import type { Deadline } from '@shared/api/deadline';
import { longDate, shortDate } from '@shared/format/dates';
import { text } from '@shared/text/zh-CN';
import { t } from '../text';
import { Explanation } from './Explanation';
import { isOpen } from './running';

const words = t.matter;

interface Props {
  receiptNo: string;
  deadlines: Deadline[];
}

export function Clocks({ receiptNo, deadlines }: Props) {
  const open = deadlines.filter(isOpen);
  const closed = deadlines.filter((deadline) => !isOpen(deadline));
  return (
    <section>
      <h2>{words.clocksTitle}</h2>
      {open.length === 0 && <p>{words.noClocks}</p>}
      {open.map((deadline) => (
        <Clock key={deadline.id} receiptNo={receiptNo} deadline={deadline} />
      ))}
      {closed.length > 0 && (
        <details className="details">
          <summary>{words.finished}</summary>
          {closed.map((deadline) => (
            <Clock key={deadline.id} receiptNo={receiptNo} deadline={deadline} />
          ))}
        </details>
      )}
    </section>
  );
}

function Clock({ receiptNo, deadline }: { receiptNo: string; deadline: Deadline }) {
  const { name, actor, party, due, state, late, remaining, remainingUnit, status, verified, basis, consequence } = deadline;
  const counting = state === 'running' && remaining !== null && remaining >= 0;
  return (
    <article className={`clock clock-${deadline.level}`}>
      <h3>{name}</h3>
      <p className="links">
        <span>{party === 'applicant' ? words.clockYours : words.clockWho(actor)}</span>
        {due && <strong>{words.clockLast(state === 'running' ? longDate(due) : shortDate(due))}</strong>}
      </p>
      <p>
        {counting
          ? words.clockLeft(text.deadline.amount(remaining, remainingUnit))
          : late
            ? words.metLate
            : words.clockStates[state === 'missed' && deadline.level === 'done' ? 'over' : state]}
      </p>
      {isOpen(deadline) && status === 'provisional' && <p className="caution">{words.provisional}</p>}
      {verified === 'unconfirmed' && <p className="caution">{words.unconfirmed(isOpen(deadline))}</p>}
      {state === 'running' && consequence && <p className="hint">{words.consequence(consequence)}</p>}
      <p className="hint">{words.basis(basis.law, basis.article ?? '')}</p>
      {(due || state === 'suspended') && <Explanation receiptNo={receiptNo} deadlineId={deadline.id} />}
    </article>
  );
}
