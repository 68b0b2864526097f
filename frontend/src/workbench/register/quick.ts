import type { RJSFSchema, UiSchema } from '@rjsf/utils';
import { stands, withoutPart, withPart, type Part } from './parts';

/** Who is at the counter or on the telephone: what that puts into the form, and what is asked for or not asked for then. */
export interface Caller {
  id: string;
  name: string;
  hint?: string;
  sets: Part;
  needs?: string[];
  without?: string[];
}

/** The few fields with which a matter is registered while somebody waits. Paths lead through groups and lists (`*`). */
export interface Quick {
  /** The ways in for which it is offered. */
  channels: string[];
  fields: string[];
  callers: { title: string; choices: Caller[] };
}

const LIST = '*';

type Paths = string[][];
const split = (paths: string[]): Paths => paths.map((path) => path.split('/'));
const below = (paths: Paths, field: string): Paths => paths.filter(([first]) => first === field).map(([, ...rest]) => rest);
const named = (paths: Paths, field: string): boolean => paths.some(([first, ...rest]) => first === field && rest.length === 0);

function kept(schema: RJSFSchema, fields: Paths, hidden: Paths): RJSFSchema {
  if (schema.type === 'array') return { ...schema, items: kept(schema.items as RJSFSchema, below(fields, LIST), below(hidden, LIST)) };
  if (schema.type !== 'object' || fields.some((path) => path.length === 0)) return schema;
  const properties = Object.entries(schema.properties ?? {})
    .filter(([field]) => below(fields, field).length > 0 && !named(hidden, field))
    .map(([field, inner]) => [field, kept(inner as RJSFSchema, below(fields, field), below(hidden, field))] as const);
  const { required = [], ...rest } = schema;
  const names = properties.map(([field]) => field);
  // What is not asked for here may have been set: it stays in the form and is checked where all of it is known.
  delete rest.additionalProperties;
  return { ...rest, required: required.filter((field) => names.includes(field)), properties: Object.fromEntries(properties) };
}

function demanded(schema: RJSFSchema, paths: Paths): RJSFSchema {
  if (schema.type !== 'object') return schema;
  const asked = paths.flatMap(([first, ...rest]) => (first !== undefined && rest.length === 0 ? [first] : []));
  const properties = Object.entries(schema.properties ?? {}).map(([field, inner]) => [field, demanded(inner as RJSFSchema, below(paths, field))]);
  return { ...schema, required: [...new Set([...(schema.required ?? []), ...asked])], properties: Object.fromEntries(properties) };
}

/** The form in which these fields must be filled in. */
export const demanding = (schema: RJSFSchema, paths: string[]): RJSFSchema => demanded(schema, split(paths));

const order = (schema: RJSFSchema, quick: Quick) =>
  [...new Set(split(quick.fields).map(([first]) => first as string))].filter((field) => schema.properties?.[field] !== undefined);

const ROWS = 3;

/** One entry of each list, and room for a few lines: what a call brings. */
function hurried(schema: RJSFSchema, uiSchema: UiSchema): UiSchema {
  const fields = Object.entries(schema.properties ?? {}).map(([field, inner]) => {
    const own = (uiSchema[field] ?? {}) as UiSchema;
    const list = (inner as RJSFSchema).type === 'array' && { addable: false, removable: false };
    const text = own['ui:widget'] === 'textarea' && { rows: ROWS };
    return [field, { ...own, 'ui:options': { ...own['ui:options'], ...list, ...text } }];
  });
  return { ...uiSchema, ...Object.fromEntries(fields) };
}

/** The form of this caller: what is not asked for in a hurry is left out of it. */
export function quickForm(schema: RJSFSchema, uiSchema: UiSchema, quick: Quick, caller: Caller): { schema: RJSFSchema; uiSchema: UiSchema } {
  const short = kept(schema, split(quick.fields), split(caller.without ?? []));
  return { schema: demanding(short, caller.needs ?? []), uiSchema: { ...hurried(short, uiSchema), 'ui:order': order(short, quick) } };
}

/** Whose call it is, as far as the form says: the choice that says most of it. */
export function callerOf(form: Part, { callers }: Quick): Caller | undefined {
  return callers.choices.toReversed().find(({ sets }) => stands(form, sets)) ?? callers.choices[0];
}

/** Somebody else is calling: what the first choice put into the form is taken out again. */
export const asCaller = (form: Part, from: Caller | undefined, to: Caller): Part => withPart(from ? withoutPart(form, from.sets) : form, to.sets);

/** Whether a refusal is about something the short form does not show. */
export const beyond = (pointer: string, { fields }: Quick): boolean =>
  !split(fields).some(([first]) => pointer.replace(/^\/form\//, '').split('/')[0] === first);
