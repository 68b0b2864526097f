import { useRef, useState } from 'react';
import { Problem } from '@shared/api/problem';
import type { FormDraft } from '@shared/draft/formDraft';
import { useKeptDraft } from '@shared/draft/useKeptDraft';
import { asProblem } from '../api/asProblem';
import { portal } from '../api/portal';
import { loadDraft } from '../filing/draft/loadDraft';
import { isStale, putDraft } from '../filing/draft/putDraft';
import { PETITION, type Petition } from './answers';

/** What the server has of a petition begun; nothing where it was not saved yet. */
export async function loadPetition(id: string): Promise<FormDraft<Petition>> {
  const draft = await loadDraft<Petition>(id);
  return draft ? { data: draft.form, version: draft.version } : { data: null, version: 0 };
}

/** A petition in the making, saved on the server as it is typed. */
export function usePetition(id: string, kept: FormDraft<Petition>, blank: Petition) {
  const [start] = useState(() => ({ data: kept.data ?? blank, version: kept.version }));
  // A save that got no answer may have got through: then it is no other window's.
  const unanswered = useRef<Petition>(undefined);
  return useKeptDraft<Petition>(`petition.${id}`, start, async (data, seen) => {
    try {
      const version = await putDraft(PETITION, id, data, seen || undefined, unanswered.current);
      unanswered.current = undefined;
      return version;
    } catch (reason) {
      if (asProblem(reason).status === 0) unanswered.current = data;
      if (!isStale(reason)) throw reason;
      const { form, version } = await portal.draft<Petition>(id);
      throw new Problem(412, { current: form, version });
    }
  });
}
