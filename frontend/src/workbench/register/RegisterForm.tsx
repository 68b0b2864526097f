import type { FormDraft } from '@shared/draft/formDraft';
import type { FormData } from '@shared/ui/form/SchemaForm';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { AlikeTyped } from '../alike/AlikeTyped';
import { useFormWithFiles } from '../drafts/useFormWithFiles';
import { Failure } from '../shell/states';
import { DraftLine } from '../task/DraftLine';
import { StaleDraftDialog } from '../task/StaleDraftDialog';
import { t } from '../text';
import { Content } from './Content';
import { LinkedCases } from './LinkedCases';
import { linked, type Carried } from './linking';
import { OralRecord } from './OralRecord';
import { ReceiptFields } from './ReceiptFields';
import { asOral, blank, DRAFT, received, type Typed } from './typed';
import { finished, underway, Uploads } from './Uploads';
import { counterForm, type FileableProcedure, type Way } from './useProcedures';
import type { useRegistration } from './useRegistration';

interface Props {
  procedures: FileableProcedure[];
  kept: FormDraft<Typed>;
  way: Way | undefined;
  start: Partial<Typed>;
  registration: ReturnType<typeof useRegistration>;
}

export function RegisterForm({ procedures, kept, way, start, registration }: Props) {
  const [first] = useState(() => blank(procedures, way, start));
  const draft = useFormWithFiles<Typed>(DRAFT, kept, first);
  const { data, state, files, setFiles } = draft;
  const { receipt, form, relatedTo } = data;
  const procedure = procedures.find((each) => each.procedure === receipt.procedure);
  const counter = procedure && counterForm(procedure);
  const oral = counter?.traits.oral;
  const waiting = underway(files);

  const use = (carried: Carried | null) => draft.amend(linked(data, carried));

  const submit = async (filled: FormData) => {
    const { procedure: key, channel, receivedOn, oral: spoken } = receipt;
    await draft.flush();
    registration.mutate(
      {
        procedure: key,
        channel,
        receivedOn,
        form: asOral(filled, spoken),
        uploadIds: finished(files),
        ...(relatedTo !== undefined && { relatedTo }),
      },
      { onSuccess: () => draft.finish() },
    );
  };

  // What is found comes up while somebody types: it has a place of its own, or a field would move away under the hand.
  const found = counter && (
    <aside id="register-found" className="register__found stack" aria-label={t.register.found}>
      <p className="muted">{t.register.foundHint}</p>
      <LinkedCases procedure={receipt.procedure} form={form} relatedTo={relatedTo} onUse={use} />
      {counter.schema.properties?.firstOrRepeat && (
        <AlikeTyped form={form} onRepeat={() => draft.amend({ form: { ...form, firstOrRepeat: 'repeat' } })} />
      )}
    </aside>
  );

  return (
    <div className="register__desk">
      <div className="stack">
        <section className="panel">
          <h2 className="section-title">{t.register.receipt}</h2>
          <ReceiptFields procedures={procedures} value={receipt} onChange={(changed) => draft.amend(received(procedures, data, changed))} />
          {relatedTo && <Alert type="info" title={t.register.related(relatedTo)} />}
          {counter?.traits.oneActEach && <Alert type="info" title={t.register.twoActs} description={t.register.twoActsBasis} />}
        </section>
        <Content procedure={procedure} typed={data} error={registration.error} onChange={draft.amend} onSubmit={(filled) => void submit(filled)}>
          {registration.error && <Failure error={registration.error} />}
          <h3 className="section-title">{t.register.materials}</h3>
          <Uploads entries={files} onChange={setFiles} />
          <p className="register__below muted">
            <a href="#register-found">{t.register.foundBelow}</a>
          </p>
          <div className="register__foot">
            <Button type="primary" htmlType="submit" disabled={waiting} loading={registration.isPending}>
              {waiting ? t.register.wait : t.register.submit}
            </Button>
            {receipt.oral && oral && (
              <OralRecord procedure={receipt.procedure} title={oral.record} receivedOn={receipt.receivedOn} form={asOral(form, true)} />
            )}
            <span className="muted">{t.register.keys}</span>
            <DraftLine state={state} />
          </div>
        </Content>
      </div>
      {found}
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
