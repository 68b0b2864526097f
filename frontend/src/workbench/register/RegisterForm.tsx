import type { UiSchema } from '@rjsf/utils';
import { Problem } from '@shared/api/problem';
import type { FormDraft } from '@shared/draft/formDraft';
import { SchemaForm, type FormData } from '@shared/ui/form/SchemaForm';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { AlikeTyped } from '../alike/AlikeTyped';
import { useFormWithFiles } from '../drafts/useFormWithFiles';
import { Failure } from '../shell/states';
import { DraftLine } from '../task/DraftLine';
import { StaleDraftDialog } from '../task/StaleDraftDialog';
import { t } from '../text';
import { LinkedCases } from './LinkedCases';
import { linked, type Carried } from './linking';
import { OralRecord } from './OralRecord';
import { ReceiptFields } from './ReceiptFields';
import { asOral, blank, DRAFT, received, type Typed } from './typed';
import { finished, underway, Uploads } from './Uploads';
import { counterForm, type FileableProcedure } from './useProcedures';
import type { useRegistration } from './useRegistration';

interface Props {
  procedures: FileableProcedure[];
  kept: FormDraft<Typed>;
  start: Partial<Typed>;
  registration: ReturnType<typeof useRegistration>;
}

/** The counter asks above the form whether the application was made orally; what is signed then is the record. */
function fitted(uiSchema: UiSchema, oral: boolean): UiSchema {
  const declared = { ...(uiSchema.declared as UiSchema | undefined), oral: { 'ui:widget': 'hidden' } };
  const signature = { ...(uiSchema.submission as UiSchema | undefined), signature: { 'ui:title': t.register.oralSigned } };
  return { ...uiSchema, declared, ...(oral && { submission: signature }) };
}

export function RegisterForm({ procedures, kept, start, registration }: Props) {
  const [first] = useState(() => blank(procedures, start));
  const draft = useFormWithFiles<Typed>(DRAFT, kept, first);
  const { data, state, files, setFiles } = draft;
  const { receipt, form, relatedTo } = data;
  const procedure = procedures.find((each) => each.procedure === receipt.procedure);
  const counter = procedure && counterForm(procedure);
  const waiting = underway(files);

  const use = (carried: Carried | null) => draft.amend(linked(data, carried));

  const submit = async (filled: FormData) => {
    const { procedure: key, channel, receivedOn, oral } = receipt;
    await draft.flush();
    registration.mutate(
      {
        procedure: key,
        channel,
        receivedOn,
        form: asOral(filled, oral),
        uploadIds: finished(files),
        ...(relatedTo !== undefined && { relatedTo }),
      },
      { onSuccess: () => draft.finish() },
    );
  };

  return (
    <div className="stack">
      <section className="panel">
        <h2 className="section-title">{t.register.receipt}</h2>
        <ReceiptFields procedures={procedures} value={receipt} onChange={(changed) => draft.amend(received(procedures, data, changed))} />
        {relatedTo && <Alert type="info" title={t.register.related(relatedTo)} />}
        {counter?.traits.oneActEach && <Alert type="info" title={t.register.twoActs} description={t.register.twoActsBasis} />}
      </section>
      {counter && <LinkedCases procedure={receipt.procedure} form={form} relatedTo={relatedTo} onUse={use} />}
      {counter?.schema.properties?.firstOrRepeat && (
        <AlikeTyped form={form} onRepeat={() => draft.amend({ form: { ...form, firstOrRepeat: 'repeat' } })} />
      )}
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
            key={receipt.procedure}
            schema={{ ...counter.schema, title: '', description: '' }}
            uiSchema={counter.traits.oral ? fitted(counter.uiSchema, receipt.oral) : counter.uiSchema}
            data={form}
            errors={registration.error instanceof Problem ? registration.error.errors : []}
            onChange={(changed) => {
              if (JSON.stringify(changed) !== JSON.stringify(form)) draft.amend({ form: changed });
            }}
            onSubmit={(filled) => void submit(filled)}
          >
            {registration.error && <Failure error={registration.error} />}
            <div className="register__foot">
              <Button type="primary" htmlType="submit" disabled={waiting} loading={registration.isPending}>
                {waiting ? t.register.wait : t.register.submit}
              </Button>
              {receipt.oral && <OralRecord procedure={receipt.procedure} receivedOn={receipt.receivedOn} form={asOral(form, true)} />}
              <DraftLine state={state} />
            </div>
          </SchemaForm>
        )}
      </section>
      {state.kind === 'stale' && (
        <StaleDraftDialog
          schema={counter?.schema ?? {}}
          mine={form}
          theirs={(state.theirs as unknown as Typed).form}
          onChoose={(chosen) => void draft.resolve({ ...data, form: chosen }, state.version)}
        />
      )}
    </div>
  );
}
