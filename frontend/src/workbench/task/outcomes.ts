import type { RJSFSchema, UiSchema } from '@rjsf/utils';
import type { Data } from '@shared/draft/draftSaver';

interface Rule {
  if?: { properties?: { outcome?: { const?: string; enum?: string[] } } };
  then?: { required?: string[]; properties?: Record<string, unknown> };
}

/** Which outcomes ask for which field: what the schema requires for an outcome, and what `ui:options.outcomes` names. */
function askedBy(schema: RJSFSchema, uiSchema: UiSchema): Map<string, Set<string>> {
  const asked = new Map<string, Set<string>>();
  const add = (field: string, outcomes: string[]) => outcomes.forEach((outcome) => asked.set(field, (asked.get(field) ?? new Set()).add(outcome)));
  for (const rule of (schema.allOf ?? []) as Rule[]) {
    const named = rule.if?.properties?.outcome;
    const outcomes = named?.enum ?? (named?.const === undefined ? [] : [named.const]);
    const fields = [...(rule.then?.required ?? []), ...Object.keys(rule.then?.properties ?? {})];
    if (outcomes.length > 0) fields.forEach((field) => add(field, outcomes));
  }
  for (const field of Object.keys(schema.properties ?? {})) {
    const options = (uiSchema[field] as UiSchema | undefined)?.['ui:options'];
    if (Array.isArray(options?.outcomes)) add(field, options.outcomes as string[]);
  }
  return asked;
}

export interface FittedForm {
  schema: RJSFSchema;
  uiSchema: UiSchema;
  /** The part of the whole data this form shows. */
  shown: (data: Data) => Data;
}

/** The form as one outcome needs it: fields only other outcomes ask for are left out; what was typed into them stays in the draft. */
export function fitTo(schema: RJSFSchema, uiSchema: UiSchema | null | undefined, outcome: string | undefined): FittedForm {
  const asked = askedBy(schema, uiSchema ?? {});
  const fits = (field: string) => {
    const outcomes = asked.get(field);
    return !outcomes || (outcome !== undefined && outcomes.has(outcome));
  };
  const properties = Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([field]) => fits(field)));
  const order = uiSchema?.['ui:order']?.filter((field) => field === '*' || (field !== 'outcome' && field in properties));
  return {
    // The task's name already heads the page.
    schema: { ...schema, title: '', description: '', properties: { ...properties, outcome: { type: 'string' } } },
    uiSchema: { ...uiSchema, ...(order && { 'ui:order': [...order, 'outcome'] }), outcome: { 'ui:widget': 'hidden' } },
    shown: (data) => ({
      ...Object.fromEntries(Object.entries(data).filter(([field]) => field in properties)),
      ...(outcome !== undefined && { outcome }),
    }),
  };
}

/** The whole data after the shown part was edited. */
export function merge(whole: Data, before: Data, edited: Data): Data {
  const hidden = Object.fromEntries(Object.entries(whole).filter(([field]) => !(field in before)));
  return { ...hidden, ...edited };
}
