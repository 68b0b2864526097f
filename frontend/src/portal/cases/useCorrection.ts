import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '@shared/api/problem';
import type { Upload } from '@shared/api/upload';
import { asProblem, faultsOf } from '../api/asProblem';
import { portal } from '../api/portal';
import { useSession } from '../session/sessionContext';
import { t } from '../text';
import type { Fault } from '../ui/form/checks';
import { write } from '../ui/form/pointer';
import { shelf } from '../ui/shelf';
import {
  blankCorrection,
  CORRECTION,
  correctionOf,
  isEmpty,
  type CorrectionAnswers,
  type CorrectionItem,
} from './correction';

type Files = CorrectionAnswers['files'];

const unsent = shelf<{ username: string; values: CorrectionAnswers }>('correction');

/** The answers to a notice of correction, and their one sending. */
export function useCorrection(receiptNo: string, items: CorrectionItem[]) {
  const { session } = useSession();
  const username = session?.authenticated ? session.username : '';
  const [start] = useState(() => unsent.kept(receiptNo, username)?.values ?? blankCorrection(items));
  const [values, setValues] = useState<CorrectionAnswers>(start);
  const [faults, setFaults] = useState<Fault[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const [phase, setPhase] = useState<'open' | 'sending' | 'sent'>('open');

  useEffect(() => {
    if (values !== start) unsent.keep(receiptNo, { username, values });
  }, [receiptNo, username, values, start]);

  const set = useCallback((at: string, value: unknown) => setValues((old) => write(old, at, value)), []);
  const keep = (slot: string, file: Upload) => set('/files', (files: Files) => [...files, { ...file, slot }]);
  const remove = (uploadId: string) =>
    set('/files', (files: Files) => files.filter((file) => file.uploadId !== uploadId));

  const send = async (pending: boolean) => {
    if (phase !== 'open') return;
    const lack = pending ? t.uploads.waiting : isEmpty(values) ? t.correction.faults.empty : null;
    setFaults(lack ? [{ at: '/files', message: lack }] : []);
    setProblem(undefined);
    if (lack) return;
    setPhase('sending');
    try {
      const uploadIds = values.files.map((file) => file.uploadId);
      await portal.act(receiptNo, CORRECTION, correctionOf(values, items), uploadIds);
      unsent.drop(receiptNo);
      setPhase('sent');
    } catch (reason) {
      const refusal = asProblem(reason);
      setFaults(faultsOf(refusal));
      setProblem(refusal);
      setPhase('open');
    }
  };
  return { values, set, keep, remove, faults, problem, phase, send };
}
