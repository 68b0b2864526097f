import type { InboxItem } from '../api/types';
import { t } from '../text';
import { AssignDialog } from './AssignDialog';
import type { Verb } from './fitting';
import { HoldDialog } from './HoldDialog';
import type { Details } from './useBulkActs';

/** An act that needs a word first. */
export interface Asking {
  verb: Extract<Verb, 'assign' | 'hold'>;
  items: InboxItem[];
}

export const needsWord = (verb: Verb): verb is Asking['verb'] => verb === 'assign' || verb === 'hold';

interface Props {
  asking: Asking;
  onClose: () => void;
  onDo: (details: Details) => void;
}

const wordsFor = (items: InboxItem[]) => {
  const [only, ...others] = items;
  return only && others.length === 0 ? t.inbox.oneTask(only.caseNo, only.name) : t.inbox.someTasks(items.length);
};

/** What must be known before tasks are given to somebody or set aside. */
export function Asked({ asking: { verb, items }, onClose, onDo }: Props) {
  const about = wordsFor(items);
  if (verb === 'hold') return <HoldDialog about={about} onClose={onClose} onHold={onDo} />;
  return <AssignDialog about={about} roles={items.map(({ candidate }) => candidate.role)} onClose={onClose} onAssign={(username, reason) => onDo({ username, reason })} />;
}
