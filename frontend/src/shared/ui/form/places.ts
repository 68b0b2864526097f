import type { RJSFSchema, UiSchema } from '@rjsf/utils';

type Data = Record<string, unknown>;
/**
 * Paths of answers (`*`: in any entry of a list), each with the values of which one must stand there; without values, anything must. After
 * `!` none of them may stand there.
 */
type Condition = Record<string, unknown[]>;

function valuesAt(value: unknown, path: string[]): unknown[] {
  const [step, ...rest] = path;
  if (step === undefined) return [value];
  if (step === '*') return Array.isArray(value) ? value.flatMap((entry) => valuesAt(entry, rest)) : [];
  return typeof value === 'object' && value !== null ? valuesAt((value as Data)[step], rest) : [];
}

const given = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

const stands = (data: Data, path: string, wanted: unknown[]): boolean =>
  valuesAt(data, path.split('/')).some((value) => (wanted.length === 0 ? given(value) : wanted.includes(value)));

const holds = (condition: Condition, data: Data): boolean =>
  Object.entries(condition).every(([path, wanted]) =>
    path.startsWith('!') ? !stands(data, path.slice(1), wanted) : stands(data, path, wanted),
  );

/** The fields that nobody asks for after what was answered so far: of the conditions in their `ui:options.when`, none holds. */
export function outOfPlace(schema: RJSFSchema, uiSchema: UiSchema, data: Data): string[] {
  return Object.keys(schema.properties ?? {}).filter((field) => {
    const options = (uiSchema[field] as UiSchema | undefined)?.['ui:options'];
    const when = options?.when as Condition | Condition[] | undefined;
    return when !== undefined && ![when].flat().some((condition) => holds(condition, data));
  });
}

const omit = <T extends object>(all: T, names: string[]): T =>
  Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name))) as T;

/** The form without these fields, and the answers to the rest. */
export function without(schema: RJSFSchema, uiSchema: UiSchema, data: Data, fields: string[]) {
  if (fields.length === 0) return { schema, uiSchema, data };
  const order = uiSchema['ui:order']?.filter((field) => !fields.includes(field));
  return {
    schema: { ...schema, properties: omit(schema.properties ?? {}, fields) },
    uiSchema: { ...uiSchema, ...(order && { 'ui:order': order }) },
    data: omit(data, fields),
  };
}

/** The answers to what is asked for after all of them. */
export const askedOf = (schema: RJSFSchema, uiSchema: UiSchema, data: Data): Data =>
  without(schema, uiSchema, data, outOfPlace(schema, uiSchema, data)).data;

/** What stands in these fields. */
export const only = (data: Data, fields: string[]): Data =>
  Object.fromEntries(Object.entries(data).filter(([name]) => fields.includes(name)));
