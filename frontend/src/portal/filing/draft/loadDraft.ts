import { asProblem } from '../../api/asProblem';
import { portal } from '../../api/portal';
import { isNew } from './newDraft';

/** What the server has of a draft; null where it has nothing. */
export async function loadDraft<T>(id: string) {
  if (isNew(id)) return null;
  try {
    return await portal.draft<T>(id);
  } catch (reason) {
    if (asProblem(reason).status === 404) return null;
    throw reason;
  }
}
