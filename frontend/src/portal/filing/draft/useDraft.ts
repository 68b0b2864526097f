import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '@shared/api/problem';
import { asProblem } from '../../api/asProblem';
import { portal } from '../../api/portal';
import { write } from '../../ui/form/pointer';
import type { Answers } from '../model/answers';
import { complete } from '../model/complete';
import { dropKeptAnswers, keepAnswers, keptAnswers } from './keptAnswers';
import { loadDraft } from './loadDraft';
import { isStale, PROCEDURE, putDraft } from './putDraft';

export type Saved = 'saved' | 'failed' | 'stale';
export type Saving = 'idle' | 'saving' | Saved;

/** One application in the making: kept in this tab at every key stroke, on the server at every step. */
export function useDraft(id: string, username: string) {
  const [answers, setAnswers] = useState<Answers>();
  const [problem, setProblem] = useState<Problem>();
  const [dirty, setDirty] = useState(false);
  const [saving, setSaving] = useState<Saving>('idle');
  const [refusal, setRefusal] = useState<Problem>();
  const version = useRef<number>(undefined);
  const latest = useRef<Answers>(undefined);
  const unanswered = useRef<Answers>(undefined);
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
    loadDraft<unknown>(id).then(
      (draft) => {
        if (!draft) show(complete(kept?.answers), undefined, kept !== null);
        else if (kept) show(complete(kept.answers), kept.version ?? draft.version, true);
        else show(complete(draft.form), draft.version, false);
      },
      (reason: unknown) => {
        const found = asProblem(reason);
        if (kept) show(complete(kept.answers), kept.version, true);
        else if (!left) setProblem(found);
      },
    );
    return () => {
      left = true;
    };
  }, [id, username]);

  useEffect(() => {
    latest.current = answers;
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
        version.current = await putDraft(PROCEDURE, id, form, version.current, unanswered.current);
        unanswered.current = undefined;
        // What was typed while the save was on its way is not on the server yet.
        if (latest.current === form) {
          dropKeptAnswers(id);
          setDirty(false);
        } else if (latest.current) keepAnswers(id, { username, answers: latest.current, version: version.current });
        setSaving('saved');
        return 'saved';
      } catch (reason) {
        const found = asProblem(reason);
        if (found.status === 0) unanswered.current = form;
        const outcome = isStale(found) ? 'stale' : 'failed';
        setRefusal(found);
        setSaving(outcome);
        return outcome;
      }
    },
    [id, username],
  );

  // One after the other: each save names the version the one before it made.
  const save = useCallback(
    (form: Answers): Promise<Saved> => (queue.current = queue.current.then(() => put(form))),
    [put],
  );

  const takeTheirs = useCallback(async () => {
    const theirs = await portal.draft<unknown>(id);
    version.current = theirs.version;
    dropKeptAnswers(id);
    setDirty(false);
    setAnswers(complete(theirs.form));
    setSaving('saved');
  }, [id]);

  const keepMine = useCallback(
    async (mine: Answers) => {
      version.current = (await portal.draft<unknown>(id)).version;
      await save(mine);
    },
    [id, save],
  );

  return { answers, problem, set, save, saving, refusal, takeTheirs, keepMine };
}

export type DraftInHand = ReturnType<typeof useDraft>;
