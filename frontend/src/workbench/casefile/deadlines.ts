import type { Deadline } from '@shared/api/deadline';

const ORDER = ['overdue', 'warning', 'on-time', 'done'];

/** A duty that is overdue and not done. A citizen's own period that has passed asks for nothing any more. */
export const overdue = ({ level, party, state }: Deadline): boolean => level === 'overdue' && (party !== 'applicant' || state === 'running');

/** Limits that still ask somebody to act. */
export const live = (deadline: Deadline): boolean => deadline.state === 'running' || overdue(deadline);

const rank = (deadline: Deadline): number => (live(deadline) ? ORDER.indexOf(deadline.level) : ORDER.length);

/** What is overdue first, then what ends first; what is over comes last. */
export const bySoonest = (a: Deadline, b: Deadline): number => rank(a) - rank(b) || (a.due ?? '').localeCompare(b.due ?? '');

/** A target the body sets itself, never mixed with what the law sets. */
export const internal = ({ kind }: Deadline): boolean => kind === 'internal';
