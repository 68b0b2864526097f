import type { ReactNode } from 'react';
import type { FormDraft } from '@shared/draft/formDraft';
import { t } from '../text';
import { ErrorSummary } from '../ui/form/ErrorSummary';
import { FormProvider } from '../ui/form/FormContext';
import { fieldId } from '../ui/form/pointer';
import { TextArea } from '../ui/form/TextArea';
import { TextField } from '../ui/form/TextField';
import { Notice } from '../ui/Notice';
import { ProblemNotice } from '../ui/ProblemNotice';
import { Limits } from '../uploads/Limits';
import type { UploadLimits } from '../uploads/types';
import { UploadSlot } from '../uploads/UploadSlot';
import { useUploads } from '../uploads/useUploads';
import { GENERAL, type CorrectingApplicant, type CorrectionAnswers, type CorrectionItem } from './correction';
import { CorrectionApplicants } from './CorrectionApplicants';
import { KeptState } from './KeptState';
import { useCorrection } from './useCorrection';

const words = t.correction;

interface Props {
  receiptNo: string;
  items: CorrectionItem[];
  /** Those this person acts for, where he has to say for whom. */
  applicants: CorrectingApplicant[];
  limits: UploadLimits | null;
  /** Whether the notice asks to name another respondent. */
  respondent: boolean;
  /** What the notice says; it gives way to the word that all was sent. */
  children: ReactNode;
  /** What this person has typed so far. */
  kept: FormDraft<CorrectionAnswers>;
}

/** One answer and any number of files per item of the notice; all of it goes in one sending. */
export function CorrectionForm({ receiptNo, items, applicants, limits, respondent, children, kept }: Props) {
  const sending = useCorrection(receiptNo, items, applicants, kept);
  const { values, set, keep, remove, faults, problem, phase, send, saving, settle } = sending;
  const uploads = useUploads(limits, values.files.length, keep);

  if (phase === 'sent')
    return (
      <Notice tone="success" title={words.doneTitle} live>
        <p>{words.done}</p>
      </Notice>
    );
  const slots = [
    ...items.map(({ id, text }, index) => ({ id, name: words.item(index + 1, text), hint: words.answerHint })),
    { id: GENERAL, name: words.general, hint: '' },
  ];
  return (
    <FormProvider values={values} set={set} faults={faults}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send(uploads.pending > 0);
        }}
        noValidate
      >
        <ErrorSummary faults={faults} />
        {children}
        {problem && faults.length === 0 && <ProblemNotice problem={problem} />}
        {applicants.length > 0 && <CorrectionApplicants applicants={applicants} />}
        {respondent && (
          <TextField at="/respondent" label={words.respondent} hint={words.respondentHint} optional />
        )}
        <div id={fieldId('/files')} tabIndex={-1}>
          <Limits limits={limits} />
          {slots.map(({ id, name, hint }) => (
            <UploadSlot
              key={id}
              slot={id}
              name={name}
              files={values.files.filter((file) => file.slot === id)}
              uploads={uploads}
              limits={limits}
              remove={remove}
            >
              <TextArea at={`/texts/${id}`} label={words.answer} hint={hint} rows={2} optional />
            </UploadSlot>
          ))}
        </div>
        <KeptState state={saving} mine={values} settle={(chosen, version) => void settle(chosen, version)} />
        <p>
          <button type="submit" className="button" aria-disabled={phase === 'sending'}>
            {phase === 'sending' ? words.submitting : words.submit}
          </button>
        </p>
      </form>
    </FormProvider>
  );
}
