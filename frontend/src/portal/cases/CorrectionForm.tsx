import { useCallback, useState, type FormEvent } from 'react';
import { Link } from 'react-router-dom';
import type { Problem } from '@shared/api/problem';
import { asProblem, faultsOf } from '../api/asProblem';
import { portal } from '../api/portal';
import { t } from '../text';
import type { Fault } from '../ui/form/checks';
import { ErrorSummary } from '../ui/form/ErrorSummary';
import { FormProvider } from '../ui/form/FormContext';
import { fieldId, write } from '../ui/form/pointer';
import { TextArea } from '../ui/form/TextArea';
import { Notice } from '../ui/Notice';
import { ProblemNotice } from '../ui/ProblemNotice';
import { Limits } from '../uploads/Limits';
import type { UploadLimits } from '../uploads/types';
import { UploadSlot } from '../uploads/UploadSlot';
import { useUploads } from '../uploads/useUploads';
import { blankCorrection, correctionOf, GENERAL, isEmpty, type CorrectionAnswers } from './correction';

const words = t.correction;

interface Props {
  receiptNo: string;
  items: { id: string; text: string }[];
  limits: UploadLimits | null;
}

/** One answer and any number of files per item of the notice; all of it goes in one sending. */
export function CorrectionForm({ receiptNo, items, limits }: Props) {
  const [values, setValues] = useState<CorrectionAnswers>(() => blankCorrection(items));
  const [faults, setFaults] = useState<Fault[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const [phase, setPhase] = useState<'open' | 'sending' | 'sent'>('open');
  const set = useCallback((at: string, value: unknown) => setValues((old) => write(old, at, value)), []);
  const uploads = useUploads(limits, values.files.length, (slot, file) =>
    set('/files', (files: CorrectionAnswers['files']) => [...files, { ...file, slot }]),
  );
  const remove = (uploadId: string) =>
    set('/files', (files: CorrectionAnswers['files']) => files.filter((file) => file.uploadId !== uploadId));

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (phase !== 'open') return;
    const found: Fault[] =
      uploads.pending > 0
        ? [{ at: '/files', message: t.uploads.waiting }]
        : isEmpty(values)
          ? [{ at: '/files', message: words.faults.empty }]
          : [];
    setFaults(found);
    setProblem(undefined);
    if (found.length > 0) return;
    setPhase('sending');
    try {
      const uploadIds = values.files.map((file) => file.uploadId);
      await portal.act(receiptNo, 'correction', correctionOf(values), uploadIds);
      setPhase('sent');
    } catch (reason) {
      const refusal = asProblem(reason);
      setFaults(faultsOf(refusal));
      setProblem(refusal);
      setPhase('open');
    }
  };

  if (phase === 'sent')
    return (
      <Notice tone="success" title={words.doneTitle} live>
        <p>{words.done}</p>
        <Link to={`/cases/${encodeURIComponent(receiptNo)}`}>{t.paper.back}</Link>
      </Notice>
    );
  const slots = [...items.map(({ id, text }, index) => ({ id, name: words.item(index + 1, text) })), OTHER];
  return (
    <FormProvider values={values} set={set} faults={faults}>
      <form onSubmit={(event) => void send(event)} noValidate>
        <ErrorSummary faults={faults} />
        {problem && faults.length === 0 && <ProblemNotice problem={problem} />}
        <div id={fieldId('/files')} tabIndex={-1}>
          <Limits limits={limits} />
          {slots.map(({ id, name }) => (
            <div key={id} className="item">
              <UploadSlot
                slot={id}
                name={name}
                files={values.files.filter((file) => file.slot === id)}
                uploads={uploads}
                limits={limits}
                remove={remove}
              />
              <TextArea at={`/texts/${id}`} label={words.answer} hint={words.answerHint} rows={2} optional />
            </div>
          ))}
        </div>
        <button type="submit" className="button" aria-disabled={phase === 'sending'}>
          {phase === 'sending' ? words.submitting : words.submit}
        </button>
      </form>
    </FormProvider>
  );
}

const OTHER = { id: GENERAL, name: words.general };
