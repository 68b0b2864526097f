import type { Upload } from '@shared/api/upload';
import type { FormDraft } from '@shared/draft/formDraft';
import { t } from '../text';
import { Choices } from '../ui/form/Choices';
import { ErrorSummary } from '../ui/form/ErrorSummary';
import { FormProvider } from '../ui/form/FormContext';
import { fieldId } from '../ui/form/pointer';
import { TextArea } from '../ui/form/TextArea';
import { Notice } from '../ui/Notice';
import { ProblemNotice } from '../ui/ProblemNotice';
import { Limits } from '../uploads/Limits';
import type { UploadLimits } from '../uploads/types';
import { UploadSlot } from '../uploads/UploadSlot';
import { useUploads } from '../uploads/useUploads';
import { KeptState } from './KeptState';
import { useEvidence, type Evidence } from './useEvidence';

const words = t.evidence;
const KINDS = Object.entries(words.kinds).map(([value, label]) => ({ value, label }));

interface Props {
  receiptNo: string;
  limits: UploadLimits | null;
  /** What this person has collected so far. */
  kept: FormDraft<Evidence>;
}

export function EvidenceForm({ receiptNo, limits, kept }: Props) {
  const { values, set, faults, problem, phase, send, saving, settle } = useEvidence(receiptNo, kept);
  const uploads = useUploads(limits, values.files.length, (_slot, file) => set('/files', (files: Upload[]) => [...files, file]));

  if (phase === 'sent')
    return (
      <Notice tone="success" title={words.doneTitle} live>
        <p>{words.done}</p>
      </Notice>
    );
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
        <p>{words.lead}</p>
        {problem && faults.length === 0 && <ProblemNotice problem={problem} />}
        <Choices at="/kind" label={words.kind} choices={KINDS} />
        <div id={fieldId('/files')} tabIndex={-1}>
          <Limits limits={limits} />
          <UploadSlot
            slot="files"
            name={words.files}
            files={values.files}
            uploads={uploads}
            limits={limits}
            remove={(uploadId) => set('/files', (files: Upload[]) => files.filter((file) => file.uploadId !== uploadId))}
          />
        </div>
        <TextArea at="/proves" label={words.proves} rows={3} optional />
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
