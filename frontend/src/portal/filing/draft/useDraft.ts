import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '@shared/api/problem';
import { asProblem } from '../../api/asProblem';
import { portal } from '../../api/portal';
import { write } from '../../ui/form/pointer';
import { NO_ANSWERS, type Answers } from '../model/answers';
import { dropKeptAnswers, keepAnswers, keptAnswers } from './keptAnswers';

export const PROCEDURE = 'reconsideration';

export type Saved = 'saved' | 'failed' | 'stale';
export type Saving = 'idle' | 'saving' | Saved;

/** One application in the making: kept in this tab at every key stroke, on the server at every step. */
export function useDraft(id: string, username: string) {
  const [answers, setAnswers] = useState<Answers>();
  const [problem, setProblem] = useState<Problem>();
  const [dirty, setDirty] = useState(false);
  const [saving, setSaving] = useState<Saving>('idle');
  const version = useRef<number>(undefined);
  const queue = useRef<Promise<Saved>>(Promise.resolve('saved'));

  useEffect(() => {
    let left = false;
    const show = (form: Answers, from: number | undefined, unsaved: boolean) => {
      if (left) return;
      version.current = from;
      setAnswers(form);
      setDirty(unsaved);
    };
    // Kept answers keep the version they grew from: if the server's copy went on meanwhile, the next save says so.
    const kept = keptAnswers(id, username);
    portal.draft<Answers>(id).then(
      (draft) =>
        kept
          ? show(kept.answers, kept.version ?? draft.version, true)
          : show({ ...NO_ANSWERS, ...draft.form }, draft.version, false),
      (reason: unknown) => {
        const refusal = asProblem(reason);
        if (refusal.status === 404) show(kept?.answers ?? NO_ANSWERS, undefined, kept !== null);
        else if (kept) show(kept.answers, kept.version, true);
        else if (!left) setProblem(refusal);
      },
    );
    return () => {
      left = true;
    };
  }, [id, username]);

  useEffect(() => {
    if (answers && dirty) keepAnswers(id, { username, answers, version: version.current });
  }, [id, username, answers, dirty]);

  const set = useCallback((at: string, value: unknown) => {
    setAnswers((old) => old && write(old, at, value));
    setDirty(true);
    setSaving((state) => (state === 'stale' ? state : 'idle'));
  }, []);

  const put = useCallback(
    async (form: Answers): Promise<Saved> => {
      setSaving('saving');
      try {
        const saved = await portal.saveDraft(id, { procedure: PROCEDURE, form }, version.current);
        version.current = saved.version;
        dropKeptAnswers(id);
        setDirty(false);
        setSaving('saved');
        return 'saved';
      } catch (reason) {
        const outcome = asProblem(reason).status === 412 ? 'stale' : 'failed';
        setSaving(outcome);
        return outcome;
      }
    },
    [id],
  );

  // One after the other: each save names the version the one before it made.
  const save = useCallback(
    (form: Answers): Promise<Saved> => (queue.current = queue.current.then(() => put(form))),
    [put],
  );

  const takeTheirs = useCallback(async () => {
    const theirs = await portal.draft<Answers>(id);
    version.current = theirs.version;
    dropKeptAnswers(id);
    setDirty(false);
    setAnswers(theirs.form);
    setSaving('saved');
  }, [id]);

  const keepMine = useCallback(
    async (mine: Answers) => {
      version.current = (await portal.draft<Answers>(id)).version;
      await save(mine);
    },
    [id, save],
  );

  return { answers, problem, set, save, saving, takeTheirs, keepMine };
}

export type DraftInHand = ReturnType<typeof useDraft>;
