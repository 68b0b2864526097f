import { newId } from '@shared/api/newId';
import { shelf } from '../../ui/shelf';

const unsent = shelf<{ username: string }>('new');
/** A draft may be begun before anybody has signed in; its random id says nothing about who will. */
const NOBODY = '';

/** The id of a draft begun in this tab; the server is not asked for it before something was sent. */
export function newDraft(): string {
  const id = newId();
  unsent.keep(id, { username: NOBODY });
  return id;
}

export const isNew = (id: string): boolean => unsent.kept(id, NOBODY) !== null;

/** Called before the first save: it may get through though no answer comes. */
export const sending = unsent.drop;
