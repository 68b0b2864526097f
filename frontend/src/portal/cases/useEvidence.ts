import { useCallback, useRef, useState } from 'react';
import type { Problem } from '@shared/api/problem';
import type { Upload } from '@shared/api/upload';
import { saveDraft, type FormDraft } from '@shared/draft/formDraft';
import { useKeptDraft } from '@shared/draft/useKeptDraft';
import { asProblem, faultsOf } from '../api/asProblem';
import { portal } from '../api/portal';
import { t } from '../text';
import type { Fault } from '../ui/form/checks';
import { write } from '../ui/form/pointer';
import { text } from '../ui/form/text';

/** What the person adds to the case. */
export interface Evidence {
  kind: string;
  proves: string;
  files: Upload[];
}

export const EVIDENCE = 'submit-evidence';
const BLANK: Evidence = { kind: '', proves: '', files: [] };
const words = t.evidence;

function lacks({ kind, files }: Evidence, pending: boolean): Fault[] {
  if (pending) return [{ at: '/files', message: t.uploads.waiting }];
  return [
    ...(kind === '' ? [{ at: '/kind' as const, message: words.faults.kind }] : []),
    ...(files.length === 0 ? [{ at: '/files' as const, message: words.faults.files }] : []),
  ];
}

/** Further material, kept on the server as it is collected, and its one sending. */
export function useEvidence(receiptNo: string, kept: FormDraft<Evidence>) {
  const path = portal.actDraft(receiptNo, EVIDENCE);
  const [start] = useState(() => ({ data: kept.data ?? BLANK, version: kept.version }));
  const draft = useKeptDraft<Evidence>(path, start, (data, seen) => saveDraft(path, data, seen));
  const [faults, setFaults] = useState<Fault[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const [phase, setPhase] = useState<'open' | 'sending' | 'sent'>('open');
  const { data: values, edit } = draft;
  // Uploads end whenever they end: each change is made to the newest values.
  const newest = useRef(values);
  const set = useCallback(
    (at: string, value: unknown) => {
      newest.current = write(newest.current, at, value);
      edit(newest.current);
    },
    [edit],
  );

  const send = async (pending: boolean) => {
    if (phase !== 'open') return;
    const lack = lacks(values, pending);
    setFaults(lack);
    setProblem(undefined);
    if (lack.length > 0) return;
    setPhase('sending');
    try {
      await draft.flush();
      const proves = text(values.proves);
      const uploadIds = values.files.map((file) => file.uploadId);
      await portal.act(receiptNo, EVIDENCE, { kind: values.kind, ...(proves && { proves }) }, uploadIds);
      draft.finish();
      setPhase('sent');
    } catch (reason) {
      const refusal = asProblem(reason);
      setFaults(faultsOf(refusal));
      setProblem(refusal);
      setPhase('open');
    }
  };
  return { values, set, faults, problem, phase, send, saving: draft.state, settle: draft.resolve };
}
