import type { RJSFSchema, UiSchema } from '@rjsf/utils';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { Problem } from '@shared/api/problem';
import { SchemaForm, type FormData } from '@shared/ui/form/SchemaForm';
import { ActProblem } from '../acts/ActProblem';
import { FormLook } from '../acts/FormLook';
import { KeptState } from '../cases/KeptState';
import { t } from '../text';
import { Notice } from '../ui/Notice';
import { Page } from '../ui/Page';
import { Limits } from '../uploads/Limits';
import type { UploadLimits } from '../uploads/types';
import { UploadSlot } from '../uploads/UploadSlot';
import type { useUploads } from '../uploads/useUploads';
import type { Petition } from './answers';
import { WayOut } from './WayOut';

interface Props {
  schema: RJSFSchema;
  uiSchema: UiSchema;
  typed: Petition;
  change: (form: FormData) => void;
  remove: (uploadId: string) => void;
  uploads: ReturnType<typeof useUploads>;
  limits: UploadLimits | null;
  keeping: Parameters<typeof KeptState<Petition>>[0];
  problem: Problem | undefined;
  /** Nothing is missing: everything can be looked at once more. */
  onReady: () => void;
}

const words = t.petition;

/** The form of a petition with its files, saved as it is typed. */
export function PetitionForm({ schema, uiSchema, typed, change, remove, uploads, limits, keeping, problem, onReady }: Props) {
  const [early, setEarly] = useState(false);
  const submit = () => {
    const waiting = uploads.pending > 0;
    setEarly(waiting);
    if (!waiting) onReady();
  };
  return (
    <Page title={words.formTitle} caption={words.title} lead={words.formLead}>
      <FormLook>
        <ActProblem problem={problem} />
        <SchemaForm
          id="petition"
          schema={{ ...schema, title: '', description: '' }}
          uiSchema={uiSchema}
          data={typed.form}
          errors={problem?.errors ?? []}
          onChange={(form) => JSON.stringify(form) === JSON.stringify(typed.form) || change(form)}
          onSubmit={submit}
        >
          <WayOut subject={typed.form.subject} />
          <UploadSlot
            slot="files"
            name={words.filesName}
            hint={words.filesHint}
            files={typed.files}
            uploads={uploads}
            limits={limits}
            remove={remove}
          >
            <Limits limits={limits} />
          </UploadSlot>
          {early && (
            <Notice tone="warning" live>
              <p>{t.uploads.waiting}</p>
            </Notice>
          )}
          <KeptState {...keeping} />
          <div className="actions">
            <button type="submit" className="button">
              {words.toCheck}
            </button>
            <Link to="/petition" className="button button-quiet">
              {t.form.save}
            </Link>
          </div>
        </SchemaForm>
      </FormLook>
    </Page>
  );
}
