import { asProblem } from '../../api/asProblem';
import { portal } from '../../api/portal';
import { sending } from './newDraft';

export const PROCEDURE = 'reconsideration';

/**
 * Saves what was typed over the version seen and answers the new one.
 *
 * @param tried what the last save sent, if no answer came: it may have got through, and is then ours and no other window's
 */
export async function putDraft<T>(procedure: string, id: string, form: T, version?: number, tried?: T): Promise<number> {
  const save = async (over?: number) => (await portal.saveDraft(id, { procedure, form }, over)).version;
  sending(id);
  try {
    return await save(version);
  } catch (reason) {
    if (!tried || !isStale(reason)) throw reason;
    const stored = await portal.draft<T>(id);
    if (!same(stored.form, tried)) throw reason;
    return save(stored.version);
  }
}

/** Somebody saved in between, or saved first. */
export function isStale(reason: unknown): boolean {
  const { status } = asProblem(reason);
  return status === 412 || status === 428;
}

/** Equal whatever the order of their members. */
function same(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const [ours, theirs] = [Object.entries(one), other as Record<string, unknown>];
  return ours.length === Object.keys(theirs).length && ours.every(([key, value]) => same(value, theirs[key]));
}
