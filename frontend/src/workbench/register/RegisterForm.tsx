import type { RJSFSchema, UiSchema } from '@rjsf/utils';
import { Problem } from '@shared/api/problem';
import { civilDate } from '@shared/format/dates';
import { SchemaForm, type FormData } from '@shared/ui/form/SchemaForm';
import { startOf } from '@shared/ui/form/start';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Failure } from '../shell/states';
import { t } from '../text';
import { OralRecord } from './OralRecord';
import { ReceiptFields, type Receipt } from './ReceiptFields';
import { finished, underway, Uploads, type UploadEntry } from './Uploads';
import { counterForm, type FileableProcedure } from './useProcedures';
import type { useRegistration } from './useRegistration';

/** What a registration begins with: nothing, or what the one before it leaves to it. */
export interface Start {
  form: FormData;
  receipt?: Receipt;
}

interface Props {
  procedures: FileableProcedure[];
  start: Start;
  registration: ReturnType<typeof useRegistration>;
}

/** The counter asks above the form whether the application was made orally; what is signed then is the record. */
function fitted(uiSchema: UiSchema, oral: boolean): UiSchema {
  const declared = { ...(uiSchema.declared as UiSchema | undefined), oral: { 'ui:widget': 'hidden' } };
  const signature = { ...(uiSchema.submission as UiSchema | undefined), signature: { 'ui:title': t.register.oralSigned } };
  return { ...uiSchema, declared, ...(oral && { submission: signature }) };
}

function startForm(procedures: FileableProcedure[]): RJSFSchema {
  const first = procedures.find(counterForm);
  return (first && counterForm(first)?.schema) ?? {};
}

export const isOral = (form: FormData): boolean => (form.declared as { oral?: boolean } | undefined)?.oral === true;

function asOral(form: FormData, oral: boolean): FormData {
  return oral ? { ...form, declared: { ...(form.declared as object | undefined), oral: true } } : form;
}

export function RegisterForm({ procedures, start, registration }: Props) {
  const [receipt, setReceipt] = useState<Receipt>(
    start.receipt ?? {
      procedure: procedures.find(counterForm)?.procedure ?? '',
      channel: 'visit',
      receivedOn: civilDate(new Date()),
      oral: false,
    },
  );
  const [form, setForm] = useState<FormData>(() => ({ ...startOf(startForm(procedures)), ...start.form }));
  const [files, setFiles] = useState<UploadEntry[]>([]);
  const procedure = procedures.find((each) => each.procedure === receipt.procedure);
  const counter = procedure && counterForm(procedure);
  const waiting = underway(files);

  const submit = (data: FormData) => {
    const { procedure: key, channel, receivedOn, oral } = receipt;
    registration.mutate({ procedure: key, channel, receivedOn, form: asOral(data, oral), uploadIds: finished(files) });
  };

  return (
    <div className="stack">
      <section className="panel">
        <h2 className="section-title">{t.register.receipt}</h2>
        <ReceiptFields procedures={procedures} value={receipt} onChange={setReceipt} />
        <Alert type="info" title={t.register.twoActs} description={t.register.twoActsBasis} />
      </section>
      <section className="panel">
        <h2 className="section-title">{t.register.materials}</h2>
        <Uploads entries={files} onChange={setFiles} />
      </section>
      <section className="panel">
        <h2 className="section-title">{t.register.content}</h2>
        {!counter && <Alert type="warning" title={t.register.notFileable} />}
        {counter && (
          <SchemaForm
            id="registration"
            schema={{ ...counter.schema, title: '', description: '' }}
            uiSchema={fitted(counter.uiSchema, receipt.oral)}
            data={form}
            errors={registration.error instanceof Problem ? registration.error.errors : []}
            onChange={setForm}
            onSubmit={submit}
          >
            {registration.error && <Failure error={registration.error} />}
            <div className="register__foot">
              <Button type="primary" htmlType="submit" disabled={waiting} loading={registration.isPending}>
                {waiting ? t.register.wait : t.register.submit}
              </Button>
              {receipt.oral && <OralRecord receivedOn={receipt.receivedOn} form={form} schema={counter.schema} />}
            </div>
          </SchemaForm>
        )}
      </section>
    </div>
  );
}
