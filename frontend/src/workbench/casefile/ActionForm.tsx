import { client } from '@shared/api/client';
import { Problem } from '@shared/api/problem';
import type { FormDraft } from '@shared/draft/formDraft';
import { SchemaForm, type FormData } from '@shared/ui/form/SchemaForm';
import { startOf } from '@shared/ui/form/start';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useMemo } from 'react';
import type { CaseAction } from '../api/types';
import { useFormDraft } from '../drafts/useFormDraft';
import { useFormWithFiles, type WithFiles } from '../drafts/useFormWithFiles';
import { finished, underway, Uploads } from '../register/Uploads';
import { Failure, Loading } from '../shell/states';
import { DraftLine } from '../task/DraftLine';
import { StaleDraftDialog } from '../task/StaleDraftDialog';
import { t } from '../text';
import { widgets } from '../widgets/registry';
import { casePath } from './useCase';

interface Typed extends WithFiles {
  form: FormData;
}

interface Props {
  caseNo: string;
  /** The version of the case the person has seen. */
  version: number;
  action: CaseAction;
  onDone: () => void;
}

function Form({ caseNo, version, action, onDone, path, kept }: Props & { path: string; kept: FormDraft<Typed> }) {
  const known = useQueryClient();
  const { message } = App.useApp();
  const schema = action.schema ?? { type: 'object' };
  // A field called `username` names a colleague in every form of the procedures.
  const namesColleague = 'username' in (schema.properties ?? {});
  const draft = useFormWithFiles<Typed>(path, kept, { form: startOf(schema), files: [] });
  const { data, state, files, setFiles } = draft;
  const act = useMutation({
    mutationFn: async (form: FormData) => {
      await draft.flush();
      return client.post('/cases/{caseNo}/actions/{action}', {
        path: { caseNo, action: action.action },
        body: { form, uploadIds: finished(files) },
        // Whoever puts one person in another's place must have seen who is there now.
        ...(namesColleague && { version }),
      });
    },
    onSuccess: async () => {
      draft.finish();
      message.success(t.casefile.actionDone(action.name));
      onDone();
      await known.invalidateQueries();
    },
  });
  const uiSchema = useMemo(() => ({ ...action.uiSchema, username: { 'ui:widget': 'user' } }), [action.uiSchema]);
  return (
    <>
      {schema.description && <p className="muted">{schema.description}</p>}
      {act.error && <Failure error={act.error} />}
      <SchemaForm
        id={`action-${action.action}`}
        schema={{ ...schema, title: '', description: '' }}
        uiSchema={namesColleague ? uiSchema : (action.uiSchema ?? {})}
        widgets={widgets}
        data={data.form}
        errors={act.error instanceof Problem ? act.error.errors : []}
        onChange={(form) => {
          if (JSON.stringify(form) !== JSON.stringify(data.form)) draft.amend({ form });
        }}
        onSubmit={(form) => act.mutate(form)}
      >
        <Uploads entries={files} onChange={setFiles} />
        <Button type="primary" htmlType="submit" disabled={underway(files)} loading={act.isPending}>
          {t.casefile.submit}
        </Button>
        <DraftLine state={state} />
      </SchemaForm>
      {state.kind === 'stale' && (
        <StaleDraftDialog
          schema={schema}
          mine={data.form}
          theirs={(state.theirs as unknown as Typed).form}
          onChoose={(form) => void draft.resolve({ ...data, form }, state.version)}
        />
      )}
    </>
  );
}

/** An act at the case; what is typed is kept on the server until the act is done. */
export function ActionForm(props: Props) {
  const path = `${casePath(props.caseNo)}/actions/${props.action.action}/draft`;
  const kept = useFormDraft<Typed>(path);
  if (kept.error) return <Failure error={kept.error} retry={() => void kept.refetch()} />;
  return kept.data ? <Form {...props} path={path} kept={kept.data} /> : <Loading />;
}
