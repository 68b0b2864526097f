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
import {
  blankCorrection,
  chosenOf,
  CORRECTION,
  correctionOf,
  isEmpty,
  type CorrectingApplicant,
  type CorrectionAnswers,
  type CorrectionItem,
} from './correction';

type Files = CorrectionAnswers['files'];

/** The answers to a notice of correction, kept on the server as they are typed, and their one sending. */
export function useCorrection(
  receiptNo: string,
  items: CorrectionItem[],
  applicants: CorrectingApplicant[],
  kept: FormDraft<CorrectionAnswers>,
) {
  const [start] = useState(() => ({ data: kept.data ?? blankCorrection(items), version: kept.version }));
  const draft = useKeptDraft<CorrectionAnswers>(portal.actDraft(receiptNo, CORRECTION), start, (data, seen) =>
    saveDraft(portal.actDraft(receiptNo, CORRECTION), data, seen),
  );
  const { data: values, edit, state: saving } = draft;
  const [faults, setFaults] = useState<Fault[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const [phase, setPhase] = useState<'open' | 'sending' | 'sent'>('open');

  // Uploads end whenever they end: each change is made to the newest values.
  const newest = useRef(values);
  const set = useCallback(
    (at: string, value: unknown) => {
      newest.current = write(newest.current, at, value);
      edit(newest.current);
    },
    [edit],
  );
  const keep = (slot: string, file: Upload) => set('/files', (files: Files) => [...files, { ...file, slot }]);
  const remove = (uploadId: string) =>
    set('/files', (files: Files) => files.filter((file) => file.uploadId !== uploadId));

  const send = async (pending: boolean) => {
    if (phase !== 'open') return;
    const lack = pending ? t.uploads.waiting : isEmpty(values) ? t.correction.faults.empty : null;
    const chosen = chosenOf(values, applicants);
    const nobody = applicants.length > 0 && chosen.length === 0;
    const found: Fault[] = [
      ...(nobody ? [{ at: '/applicants' as const, message: t.correction.faults.applicants }] : []),
      ...(lack ? [{ at: '/files' as const, message: lack }] : []),
    ];
    setFaults(found);
    setProblem(undefined);
    if (found.length > 0) return;
    setPhase('sending');
    try {
      await draft.flush();
      const form = { ...correctionOf(values, items), ...(chosen.length > 0 && { applicants: chosen }) };
      const uploadIds = values.files.map((file) => file.uploadId);
      await portal.act(receiptNo, CORRECTION, form, uploadIds);
      draft.finish();
      setPhase('sent');
    } catch (reason) {
      const refusal = asProblem(reason);
      setFaults(faultsOf(refusal));
      setProblem(refusal);
      setPhase('open');
    }
  };
  return { values, set, keep, remove, faults, problem, phase, send, saving, settle: draft.resolve };
}
