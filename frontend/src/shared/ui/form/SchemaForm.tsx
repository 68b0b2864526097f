import Form from '@rjsf/antd';
import type { Experimental_DefaultFormStateBehavior, RegistryWidgetsType, RJSFSchema, UiSchema } from '@rjsf/utils';
import { ConfigProvider } from 'antd';
import { useMemo, type ReactNode } from 'react';
import type { FieldError } from '../../api/problem';
import { choiceWidgets } from './choices';
import './form.css';
import { only, outOfPlace, without } from './places';
import { errorSchemaOf } from './serverErrors';
import { templates } from './templates';
import { translate } from './translate';
import { widgetsFor } from './uiSchema';
import { validator } from './validator';

export type FormData = Record<string, unknown>;

interface Props {
  id: string;
  schema: RJSFSchema;
  uiSchema?: UiSchema | undefined;
  data: FormData;
  onChange: (data: FormData) => void;
  /** Called with data the schema accepts. */
  onSubmit: (data: FormData) => void;
  /** What the server refused. */
  errors?: FieldError[];
  disabled?: boolean;
  /** Widgets an entry adds, by the names uiSchema uses. */
  widgets?: RegistryWidgetsType;
  /** The buttons; one of them submits. */
  children: ReactNode;
}

/** Nothing is put into the data but what was typed; see `startOf` for what a form starts with. */
const defaults: Experimental_DefaultFormStateBehavior = { emptyObjectFields: 'skipDefaults', constAsDefaults: 'never' };

/** A message that fades once its field is filled moves the fields below it while somebody presses on one: the press is lost. */
const still = { token: { motion: false } };

/** The form shows its errors itself; the library would also write them to the console. */
const ignore = () => undefined;

/** A form drawn from a JSON Schema, Chinese throughout; the server validates with the same schema. */
export function SchemaForm(props: Props) {
  const { id, schema, uiSchema, data, onChange, onSubmit, errors, disabled = false, widgets, children } = props;
  const extraErrors = useMemo(() => errorSchemaOf(errors ?? []), [errors]);
  const allWidgets = useMemo(() => ({ ...choiceWidgets, ...widgets }), [widgets]);
  const fullUiSchema = useMemo(() => widgetsFor(schema, uiSchema), [schema, uiSchema]);
  // A field without a place keeps what was typed into it, in case it is asked for again, but nothing of it is sent.
  const hidden = outOfPlace(schema, fullUiSchema, data).join();
  const form = useMemo(() => without(schema, fullUiSchema, data, hidden.split(',')), [schema, fullUiSchema, data, hidden]);
  return (
    <ConfigProvider theme={still}>
      <Form
        className="schema-form"
        idPrefix={id}
        schema={form.schema}
        uiSchema={form.uiSchema}
        formData={form.data}
        validator={validator}
        templates={templates}
        widgets={allWidgets}
        experimental_defaultFormStateBehavior={defaults}
        translateString={translate}
        extraErrors={extraErrors}
        extraErrorsBlockSubmit={false}
        focusOnFirstError
        noHtml5Validate
        disabled={disabled}
        onChange={(event) => onChange({ ...only(data, hidden.split(',')), ...(event.formData as FormData) })}
        onError={ignore}
        onSubmit={(event) => onSubmit(event.formData as FormData)}
      >
        {children}
      </Form>
    </ConfigProvider>
  );
}
