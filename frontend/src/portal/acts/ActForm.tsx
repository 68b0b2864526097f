import type { RJSFSchema } from '@rjsf/utils';
import { useState } from 'react';
import type { Upload } from '@shared/api/upload';
import type { FormDraft } from '@shared/draft/formDraft';
import { SchemaForm } from '@shared/ui/form/SchemaForm';
import { startOf } from '@shared/ui/form/start';
import type { CaseAction } from '../api/types';
import { KeptState } from '../cases/KeptState';
import { t, type HeavyWords } from '../text';
import { Notice } from '../ui/Notice';
import { Limits } from '../uploads/Limits';
import type { UploadLimits } from '../uploads/types';
import { UploadSlot } from '../uploads/UploadSlot';
import { useUploads } from '../uploads/useUploads';
import { ActCheck } from './ActCheck';
import { ActProblem } from './ActProblem';
import { FormLook } from './FormLook';
import type { Fields, Sent, Typed } from './typed';
import { useAct } from './useAct';

interface Props {
  receiptNo: string;
  action: CaseAction;
  /** What it means, where that is much. */
  heavy: HeavyWords | undefined;
  limits: UploadLimits | null;
  /** What this person has typed so far. */
  kept: FormDraft<Typed>;
  onSent: (sent: Sent) => void;
}

const words = t.acts;

/** The form of an act as its schema has it, with room for papers, and a look at what it means where that is much. */
export default function ActForm({ receiptNo, action, heavy, limits, kept, onSent }: Props) {
  const schema = (action.schema ?? { type: 'object' }) as RJSFSchema;
  const { typed, saving, change, settle, problem, busy, send } = useAct(receiptNo, action.action, kept, startOf(schema), onSent);
  const uploads = useUploads(limits, typed.files.length, (_slot, file) => change(({ files }) => ({ files: [...files, file] })));
  const [checked, setChecked] = useState<Fields>();
  const [early, setEarly] = useState(false);

  const submit = (form: Fields) => {
    const waiting = uploads.pending > 0;
    setEarly(waiting);
    if (waiting) return;
    if (heavy) setChecked(form);
    else void send(form);
  };

  if (checked && heavy)
    return (
      <>
        <ActProblem problem={problem} />
        <ActCheck
          action={action}
          heavy={heavy}
          typed={{ ...typed, form: checked }}
          busy={busy}
          onConfirm={() => void send(checked)}
          onChange={() => setChecked(undefined)}
        />
      </>
    );
  return (
    <FormLook>
      {schema.description && <p className="hint">{schema.description}</p>}
      <ActProblem problem={problem} />
      <SchemaForm
        id={action.action}
        schema={{ ...schema, title: '', description: '' }}
        uiSchema={action.uiSchema ?? {}}
        data={typed.form}
        errors={problem?.errors ?? []}
        onChange={(form) => JSON.stringify(form) === JSON.stringify(typed.form) || change(() => ({ form }))}
        onSubmit={submit}
      >
        {action.material && (
          <UploadSlot
            slot="files"
            name={words.files}
            hint={words.filesHint}
            files={typed.files}
            uploads={uploads}
            limits={limits}
            remove={(uploadId) => change(({ files }) => ({ files: files.filter((file: Upload) => file.uploadId !== uploadId) }))}
          >
            <Limits limits={limits} />
          </UploadSlot>
        )}
        {early && (
          <Notice tone="warning" live>
            <p>{t.uploads.waiting}</p>
          </Notice>
        )}
        <KeptState state={saving} mine={typed} settle={settle} />
        <p>
          <button type="submit" className="button" aria-disabled={busy}>
            {busy ? words.sending : heavy ? words.toCheck : words.send}
          </button>
        </p>
      </SchemaForm>
    </FormLook>
  );
}
