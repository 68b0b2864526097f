import { Problem } from '@shared/api/problem';
import type { FieldError } from '@shared/api/problem';
import { SchemaForm, type FormData } from '@shared/ui/form/SchemaForm';
import { Alert, Button } from 'antd';
import type { KeyboardEvent, ReactNode } from 'react';
import { t } from '../text';
import { asked, contentTitle } from './asked';
import { Callers } from './Callers';
import { withPart } from './parts';
import { beyond } from './quick';
import type { Typed } from './typed';
import { counterForm, type FileableProcedure } from './useProcedures';

interface Props {
  procedure: FileableProcedure | undefined;
  typed: Typed;
  error: unknown;
  onChange: (part: Partial<Typed>) => void;
  onSubmit: (form: FormData) => void;
  children: ReactNode;
}

const NO_ERRORS: FieldError[] = [];

/** From any field, without the way to the button: what the button does not do now is not done, and a key held down does it once. */
function submitByKey(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
  event.preventDefault();
  if (!event.repeat) event.currentTarget.querySelector<HTMLButtonElement>('button[type="submit"]')?.click();
}

/** Whoever has somebody on the telephone types at once. */
const atFirstField = (section: HTMLElement | null) => section?.querySelector<HTMLElement>('form input')?.focus();

/** What the matter says: a few fields while somebody waits, else all of them. */
export function Content({ procedure, typed, error, onChange, onSubmit, children }: Props) {
  const counter = procedure && counterForm(procedure);
  const errors = error instanceof Problem ? error.errors : NO_ERRORS;
  if (!procedure || !counter) return <Alert type="warning" title={t.register.notFileable} />;
  const { form, receipt } = typed;
  const { quick } = counter.traits;
  const offered = quick?.channels.includes(receipt.channel) ?? false;
  const hidden = quick !== undefined && errors.some(({ pointer }) => beyond(pointer, quick));
  const { schema, uiSchema, caller } = asked(counter, { ...typed, whole: typed.whole || hidden });
  return (
    <section className="panel" onKeyDown={submitByKey} ref={caller && atFirstField}>
      <div className="register__head">
        <h2 className="section-title">{contentTitle(procedure.procedure)}</h2>
        {offered && (
          <Button type="link" onClick={() => onChange({ whole: !typed.whole })}>
            {typed.whole ? t.register.short : t.register.whole}
          </Button>
        )}
      </div>
      {quick && caller && <Callers quick={quick} caller={caller} form={form} onChange={(changed) => onChange({ form: changed })} />}
      <SchemaForm
        id="registration"
        key={`${procedure.procedure} ${caller ? receipt.channel : ''}`}
        schema={schema}
        uiSchema={uiSchema}
        data={form}
        errors={errors}
        onChange={(changed) => {
          if (JSON.stringify(changed) !== JSON.stringify(form)) onChange({ form: changed });
        }}
        onSubmit={(filled) => onSubmit(caller ? withPart(filled, caller.sets) : filled)}
      >
        {children}
      </SchemaForm>
    </section>
  );
}
