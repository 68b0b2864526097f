import type { Deadline } from '../../api/deadline';
import { text } from '../../text/zh-CN';
import './deadline.css';
import { remainingWords, stateOf, type Tone } from './words';

function Badge({ tone, label }: { tone: Tone; label: string }) {
  return <span className={`deadline-badge deadline-badge--${tone}`}>{label}</span>;
}

/** State of a time limit: words and colour, with a mark when the date is provisional or its basis unconfirmed. */
export function DeadlineBadge({ deadline }: { deadline: Deadline }) {
  return (
    <span className="deadline-badges">
      <Badge {...stateOf(deadline)} />
      {deadline.status === 'provisional' && (
        <span className="deadline-mark" title={text.deadline.provisionalWhy}>
          {text.deadline.provisional}
        </span>
      )}
      {deadline.calendarChange && (
        <span className="deadline-mark" title={text.deadline.calendarChangeWhy}>
          {text.deadline.calendarChange}
        </span>
      )}
      {deadline.verified === 'unconfirmed' && (
        <span className="deadline-mark" title={text.deadline.unconfirmedWhy}>
          {text.deadline.unconfirmed}
        </span>
      )}
    </span>
  );
}

interface RemainingProps {
  level: string;
  remaining: number | null;
  unit: string | null;
}

/** The same for a row that carries no whole deadline, such as an item of the inbox. */
export function RemainingBadge({ level, remaining, unit }: RemainingProps) {
  if (level === 'none') return <Badge tone="neutral" label={text.deadline.none} />;
  return <Badge tone={level as Tone} label={remainingWords(level, remaining, unit)} />;
}
