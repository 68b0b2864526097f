import type { RJSFSchema, UiSchema } from '@rjsf/utils';
import { Navigate, useNavigate } from 'react-router-dom';
import type { FormDraft } from '@shared/draft/formDraft';
import { askedOf } from '@shared/ui/form/places';
import { startOf } from '@shared/ui/form/start';
import { validator } from '@shared/ui/form/validator';
import type { Procedure } from '../api/types';
import { told } from '../acts/summary';
import { t } from '../text';
import { useUploads } from '../uploads/useUploads';
import { requestOf, tidy, type Petition } from './answers';
import { PetitionCheck } from './PetitionCheck';
import { PetitionForm } from './PetitionForm';
import { summaryOf } from './summary';
import { useFiling } from './useFiling';
import { usePetition } from './usePetition';

interface Props {
  draftId: string;
  /** Whether what was typed is looked at once more. */
  check: boolean;
  procedure: Procedure;
  /** What this person has typed so far. */
  kept: FormDraft<Petition>;
}

/** A petition in the making: its form as the schema has it, then everything once more, then it is filed. */
export default function Making({ draftId, check, procedure, kept }: Props) {
  const navigate = useNavigate();
  const schema = (procedure.schema ?? { type: 'object' }) as RJSFSchema;
  const uiSchema = (procedure.uiSchema ?? {}) as UiSchema;
  const limits = procedure.gates?.uploads ?? null;
  const draft = usePetition(draftId, kept, { form: { contact: {}, ...startOf(schema) }, files: [] });
  const { data: typed, amend } = draft;
  const uploads = useUploads(limits, typed.files.length, (_slot, file) => amend(({ files }) => ({ files: [...files, file] })));
  const { file, busy, problem } = useFiling({
    id: draftId,
    procedureName: procedure.name,
    flush: draft.flush,
    finish: draft.finish,
    onFaults: () => void navigate(`/petition/${draftId}`, { replace: true }),
  });
  const form = askedOf(schema, uiSchema, typed.form);
  const keeping = { state: draft.state, mine: typed, settle: (chosen: Petition, version: number) => void draft.resolve(chosen, version) };

  if (!check)
    return (
      <PetitionForm
        schema={schema}
        uiSchema={uiSchema}
        typed={typed}
        change={(now) => amend({ form: tidy(now, schema.required) })}
        remove={(uploadId) => amend(({ files }) => ({ files: files.filter((one) => one.uploadId !== uploadId) }))}
        uploads={uploads}
        limits={limits}
        keeping={keeping}
        problem={problem}
        onReady={() => void navigate(`/petition/${draftId}/check`)}
      />
    );
  if (uploads.pending > 0 || !validator.isValid(schema, form, schema)) return <Navigate to={`/petition/${draftId}`} replace />;
  const kind = told(form.petitionKind, schema.properties?.petitionKind as Parameters<typeof told>[1]);
  return (
    <PetitionCheck
      back={`/petition/${draftId}`}
      form={form}
      rows={summaryOf(schema, uiSchema['ui:order'], { form, files: typed.files })}
      keeping={keeping}
      problem={problem}
      busy={busy}
      submit={() => void file({ form, files: typed.files }, t.petition.about(kind, requestOf(form)))}
    />
  );
}
