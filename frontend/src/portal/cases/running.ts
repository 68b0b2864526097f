import type { Deadline } from '@shared/api/deadline';
import type { PortalCase, Turn } from '../api/types';

export const isOpen = ({ state }: Deadline): boolean => state === 'running' || state === 'suspended';

const PARTY: Partial<Record<Turn, Deadline['party']>> = { body: 'body', you: 'applicant', respondent: 'respondent' };

const byDay = (one: Deadline, other: Deadline) => (one.due ?? '').localeCompare(other.due ?? '');

/** The limits that run for a party, the next to end first. */
const runningFor = ({ deadlines }: PortalCase, party: Deadline['party'] | undefined): Deadline[] =>
  deadlines.filter((one) => one.party === party && one.state === 'running' && one.due).sort(byDay);

/** Limits of remedies: nobody waits for them, also where it is the person's turn to do something else. */
const REMEDIES = ['ask-review', 'ask-recheck'];
const isRemedy = ({ key }: Deadline) => REMEDIES.includes(key);

/** Until when whoever is to act now must have acted. */
export const nextDue = (value: PortalCase): Deadline | undefined =>
  runningFor(value, PARTY[value.turn]).find((one) => !isRemedy(one));

/** What the person may still do of their own accord, such as going to court. */
export const remedies = (value: PortalCase): Deadline[] =>
  runningFor(value, 'applicant').filter((one) => value.turn !== 'you' || isRemedy(one));
