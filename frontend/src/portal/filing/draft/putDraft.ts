import { asProblem } from '../../api/asProblem';
import { portal } from '../../api/portal';
import type { Answers } from '../model/answers';

export const PROCEDURE = 'reconsideration';

/**
 * Saves the answers over the version seen and answers the new one.
 *
 * @param tried what the last save sent, if no answer came: it may have got through, and is then ours and no other window's
 */
export async function putDraft(id: string, form: Answers, version?: number, tried?: Answers): Promise<number> {
  const save = async (over?: number) => (await portal.saveDraft(id, { procedure: PROCEDURE, form }, over)).version;
  try {
    return await save(version);
  } catch (reason) {
    const { status } = asProblem(reason);
    if (!tried || (status !== 412 && status !== 428)) throw reason;
    const stored = await portal.draft<Answers>(id);
    if (!same(stored.form, tried)) throw reason;
    return save(stored.version);
  }
}

/** Equal whatever the order of their members. */
function same(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const [ours, theirs] = [Object.entries(one), other as Record<string, unknown>];
  return ours.length === Object.keys(theirs).length && ours.every(([key, value]) => same(value, theirs[key]));
}
