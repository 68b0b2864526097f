import { useState } from 'react';
import type { Problem } from '@shared/api/problem';
import { asProblem } from '../../api/asProblem';
import { portal } from '../../api/portal';
import { useResource } from '../../ui/useResource';

const ours = (procedure: string) => async () => (await portal.drafts()).items.filter((draft) => draft.procedure === procedure);

/**
 * What this person has begun in a procedure and not filed.
 *
 * @param sure what is asked before one is thrown away
 * @param gone called when it is
 */
export function useDrafts(procedure: string, sure: string, gone: (id: string) => void) {
  const drafts = useResource(ours(procedure), `drafts ${procedure}`);
  const [problem, setProblem] = useState<Problem>();

  const remove = async (id: string) => {
    if (!window.confirm(sure)) return;
    try {
      await portal.removeDraft(id);
    } catch (reason) {
      const refusal = asProblem(reason);
      if (refusal.status !== 404) return setProblem(refusal);
    }
    gone(id);
    drafts.reload();
  };
  return { drafts, remove, problem };
}
