import { text } from '../text/zh-CN';
import type { Schemas } from './contract';

/** A duty rests on a law and, unless it is a rule of the house, an article. */
export type Basis = Schemas['Basis'];

export type DeadlineState = 'running' | 'suspended' | 'met' | 'missed' | 'cancelled';
export type Level = 'on-time' | 'warning' | 'overdue' | 'done';

/** One time limit of a case as it stands today. Dates are civil dates `YYYY-MM-DD`; `startedOn` is the day not counted. */
export type Deadline = Omit<Schemas['DeadlineView'], 'state' | 'level'> & { state: DeadlineState; level: Level };

export type ExplanationStep = Schemas['ExplanationStep'];

export type CountedDays = Schemas['CountedDays'];

export type NoticeReference = Schemas['NoticeReference'];

export type Explanation = Omit<Schemas['Explanation'], 'deadline'> & { deadline: Deadline };

/** A source as cited: `《法》第几条`, or the words it came with. */
export function cite(basis: Basis | string | null | undefined): string {
  if (typeof basis === 'string') return basis;
  return basis ? text.deadline.cite(basis.law, basis.article) : '';
}
