import { client } from '@shared/api/client';
import { Problem } from '@shared/api/problem';
import { SchemaForm, type FormData } from '@shared/ui/form/SchemaForm';
import { startOf } from '@shared/ui/form/start';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useMemo, useState } from 'react';
import type { CaseAction } from '../api/types';
import { finished, Uploads, type UploadEntry } from '../register/Uploads';
import { Failure } from '../shell/states';
import { t } from '../text';
import { widgets } from '../widgets/registry';

interface Props {
  caseNo: string;
  action: CaseAction;
  onDone: () => void;
}

export function ActionForm({ caseNo, action, onDone }: Props) {
  const known = useQueryClient();
  const { message } = App.useApp();
  const [data, setData] = useState<FormData>(() => startOf(action.schema ?? {}));
  const [files, setFiles] = useState<UploadEntry[]>([]);
  const act = useMutation({
    mutationFn: (form: FormData) =>
      client.post('/cases/{caseNo}/actions/{action}', {
        path: { caseNo, action: action.action },
        body: { form, uploadIds: finished(files) },
      }),
    onSuccess: async () => {
      message.success(t.casefile.actionDone(action.name));
      await known.invalidateQueries();
      onDone();
    },
  });
  // A field called `username` names a colleague in every form of the procedures.
  const uiSchema = useMemo(() => ({ ...action.uiSchema, username: { 'ui:widget': 'user' } }), [action.uiSchema]);
  const schema = action.schema ?? { type: 'object' };
  return (
    <>
      {schema.description && <p className="muted">{schema.description}</p>}
      {act.error && <Failure error={act.error} />}
      <SchemaForm
        id={`action-${action.action}`}
        schema={{ ...schema, title: '', description: '' }}
        uiSchema={'username' in (schema.properties ?? {}) ? uiSchema : (action.uiSchema ?? {})}
        widgets={widgets}
        data={data}
        errors={act.error instanceof Problem ? act.error.errors : []}
        onChange={setData}
        onSubmit={(form) => act.mutate(form)}
      >
        <Uploads entries={files} onChange={setFiles} />
        <Button type="primary" htmlType="submit" loading={act.isPending}>
          {t.casefile.submit}
        </Button>
      </SchemaForm>
    </>
  );
}
