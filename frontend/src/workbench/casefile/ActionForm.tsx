import { http } from '@shared/api/http';
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
import { casePath } from './useCase';

interface Props {
  caseNo: string;
  /** The version of the case the person has seen. */
  version: number;
  action: CaseAction;
  onDone: () => void;
}

export function ActionForm({ caseNo, version, action, onDone }: Props) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const [data, setData] = useState<FormData>(() => startOf(action.schema ?? {}));
  const [files, setFiles] = useState<UploadEntry[]>([]);
  const schema = action.schema ?? { type: 'object' };
  // A field called `username` names a colleague in every form of the procedures.
  const namesColleague = 'username' in (schema.properties ?? {});
  const act = useMutation({
    mutationFn: (form: FormData) =>
      http.post(`${casePath(caseNo)}/actions/${action.action}`, {
        body: { form, uploadIds: finished(files) },
        // Whoever puts one person in another's place must have seen who is there now.
        ...(namesColleague && { version }),
      }),
    onSuccess: async () => {
      message.success(t.casefile.actionDone(action.name));
      await client.invalidateQueries();
      onDone();
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
