import type { Deadline, Level } from '../../api/deadline';
import { text } from '../../text/zh-CN';

const words = text.deadline;

export type Tone = Level | 'neutral';

/** What is left of a running limit, and how urgent that is. */
export function remainingWords(level: string | undefined, remaining: number | null, unit: string | null): string {
  if (level === 'overdue') {
    return remaining === null || remaining === 0 ? words.overdue : words.overdueBy(words.amount(Math.abs(remaining), unit));
  }
  if (remaining === null) return words.noDate;
  if (remaining === 0) return words.lastDay;
  const amount = words.amount(remaining, unit);
  return level === 'warning' ? words.warning(amount) : words.remaining(amount);
}

/** The state of a limit in words and its tone. Colour only repeats what the words say. */
export function stateOf(deadline: Deadline): { label: string; tone: Tone } {
  const citizens = deadline.party === 'applicant';
  switch (deadline.state) {
    case 'met':
      if (citizens) return { label: words.exercised, tone: 'done' };
      return deadline.late ? { label: words.metLate, tone: 'overdue' } : { label: words.met, tone: 'done' };
    case 'missed':
      if (deadline.metOn !== null && !citizens) return { label: words.metLate, tone: 'overdue' };
      // A period that only had to end for another to start: nobody is late.
      if (deadline.level === 'done') return { label: words.periodOver, tone: 'done' };
      if (citizens) return { label: words.periodOver, tone: 'overdue' };
      return { label: remainingWords('overdue', deadline.remaining, deadline.remainingUnit), tone: 'overdue' };
    case 'suspended':
      return { label: words.suspended, tone: 'neutral' };
    case 'cancelled':
      return { label: words.cancelled, tone: 'neutral' };
    default:
      return { label: remainingWords(deadline.level, deadline.remaining, deadline.remainingUnit), tone: deadline.level };
  }
}
