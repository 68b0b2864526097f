import type { RJSFSchema, UiSchema } from '@rjsf/utils';
import { t } from '../text';
import { callerOf, demanding, quickForm, type Caller } from './quick';
import type { Typed } from './typed';
import type { CounterTraits } from './useProcedures';

interface Counter {
  schema: RJSFSchema;
  uiSchema: UiSchema;
  traits: CounterTraits;
}

/** The form as it is asked at the counter; `caller` where only a few fields are. */
export interface Asked {
  schema: RJSFSchema;
  uiSchema: UiSchema;
  caller?: Caller | undefined;
}

/** The counter asks above the form whether it was stated orally; what is signed then is the record. */
function spoken(uiSchema: UiSchema, checked: string | null): UiSchema {
  const declared = { ...(uiSchema.declared as UiSchema | undefined), oral: { 'ui:widget': 'hidden' } };
  const submission = { ...(uiSchema.submission as UiSchema | undefined), signature: { 'ui:title': checked } };
  return { ...uiSchema, declared, ...(checked !== null && { submission }) };
}

/** Fields of another way in are not asked for, unless something stands there. */
function fitting(schema: RJSFSchema, { only = {} }: CounterTraits, { receipt, form }: Typed): RJSFSchema {
  const foreign = Object.keys(only).filter((field) => !only[field]?.includes(receipt.channel) && form[field] === undefined);
  const properties = Object.entries(schema.properties ?? {}).filter(([field]) => !foreign.includes(field));
  return { ...schema, properties: Object.fromEntries(properties) };
}

/** What is asked for of a matter that came in this way. */
export function asked({ schema, uiSchema, traits }: Counter, typed: Typed): Asked {
  const { channel, oral } = typed.receipt;
  const untitled = { ...schema, title: '', description: '' };
  const words = traits.oral ? spoken(uiSchema, oral ? traits.oral.checked : null) : uiSchema;
  const quick = traits.quick?.channels.includes(channel) && !typed.whole ? traits.quick : undefined;
  const caller = quick && callerOf(typed.form, quick);
  if (quick && caller) return { ...quickForm(untitled, words, quick, caller), caller };
  const whole = demanding(fitting(untitled, traits, typed), traits.needs?.[channel] ?? []);
  const order = words['ui:order']?.filter((field) => whole.properties?.[field] !== undefined);
  return { schema: whole, uiSchema: { ...words, ...(order && { 'ui:order': order }) } };
}

export const contentTitle = (procedure: string): string => t.register.contentOf[procedure] ?? t.register.content;
