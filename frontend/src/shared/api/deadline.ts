import { text } from '../text/zh-CN';

export interface Basis {
  law: string;
  article: string;
}

export type DeadlineState = 'running' | 'suspended' | 'met' | 'missed' | 'cancelled';
export type Level = 'on-time' | 'warning' | 'overdue' | 'done';

/** One time limit of a case as it stands today. Dates are civil dates `YYYY-MM-DD`; `startedOn` is the day not counted. */
export interface Deadline {
  id: string;
  rule: string;
  key: string;
  name: string;
  actor: string;
  party: 'body' | 'respondent' | 'applicant' | 'third-party' | 'other';
  kind?: 'statutory' | 'internal';
  startedOn: string | null;
  startFact?: string | null;
  state: DeadlineState;
  due: string | null;
  rawEnd: string | null;
  status: 'final' | 'provisional';
  verified: 'statute' | 'unconfirmed';
  late?: boolean;
  metOn?: string | null;
  remaining: number | null;
  remainingUnit: string | null;
  level?: Level;
  consequence?: string | null;
  basis: Basis;
}

export interface ExplanationStep {
  kind: string;
  from: string | null;
  to: string | null;
  text: string;
  notice: string | null;
}

export interface Explanation {
  deadline: Deadline;
  steps: ExplanationStep[];
}

/** A source as cited: `《法》第几条`, or the words it came with. */
export function cite(basis: Basis | string | null | undefined): string {
  if (typeof basis === 'string') return basis;
  return basis ? text.deadline.cite(basis.law, basis.article) : '';
}
