import { useCallback, useRef, useState } from 'react';
import { newId } from '@shared/api/newId';
import type { Problem } from '@shared/api/problem';
import { saveDraft, type FormDraft } from '@shared/draft/formDraft';
import { useKeptDraft } from '@shared/draft/useKeptDraft';
import { asProblem } from '../api/asProblem';
import { portal } from '../api/portal';
import type { Fields, Sent, Typed } from './typed';

/** The form of an act, kept on the server as it is typed, and its one sending. */
export function useAct(receiptNo: string, action: string, kept: FormDraft<Typed>, blank: Fields, onSent: (sent: Sent) => void) {
  const path = portal.actDraft(receiptNo, action);
  const [start] = useState(() => ({ data: kept.data ?? { form: blank, files: [], key: newId() }, version: kept.version }));
  const draft = useKeptDraft<Typed>(path, start, (data, seen) => saveDraft(path, data, seen));
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const underWay = useRef(false);
  const newest = useRef(draft.data);
  const { edit } = draft;
  // Uploads end whenever they end: each change is made to the newest answers.
  const change = useCallback(
    (make: (typed: Typed) => Partial<Typed>) => {
      newest.current = { ...newest.current, ...make(newest.current) };
      edit(newest.current);
    },
    [edit],
  );
  const settle = (chosen: Typed, version: number) => {
    newest.current = chosen;
    void draft.resolve(chosen, version);
  };

  const send = async (form: Fields) => {
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    setProblem(undefined);
    try {
      await draft.flush();
      const { files, key } = newest.current;
      const after = await portal.act(receiptNo, action, form, files.map((file) => file.uploadId), key);
      draft.finish();
      onSent({ typed: { form, files, key }, after });
    } catch (reason) {
      setProblem(asProblem(reason));
      underWay.current = false;
      setBusy(false);
    }
  };
  return { typed: draft.data, saving: draft.state, change, settle, problem, setProblem, busy, send };
}
