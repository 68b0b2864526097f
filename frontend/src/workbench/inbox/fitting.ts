import type { SignedIn } from '@shared/api/session';
import type { InboxItem } from '../api/types';
import { holds } from '../shell/access';

/** What can be done with a task without opening it. */
export type Verb = 'claim' | 'release' | 'assign' | 'hold' | 'take-up';

export const VERBS: Verb[] = ['claim', 'release', 'hold', 'take-up', 'assign'];

/** On the last day of its limit a task can no longer wait. */
export const atItsEnd = ({ remaining }: Pick<InboxItem, 'remaining'>): boolean => remaining !== null && remaining <= 0;

/** Whether this person may do it to this task as it stands; the server decides in the end. */
export function fits(verb: Verb, item: InboxItem, user: SignedIn): boolean {
  const mine = item.assignee?.username === user.username;
  switch (verb) {
    case 'claim':
      return !item.assignee && user.roles.some((role) => role === item.candidate.role);
    case 'release':
      return mine;
    case 'hold':
      return mine && !item.held && !atItsEnd(item);
    case 'take-up':
      return mine && item.held !== null;
    case 'assign':
      return holds(user, 'ORGAN_DIRECTOR', 'SUPERVISOR');
  }
}
