import type { RJSFSchema } from '@rjsf/utils';
import type { Data } from '@shared/draft/draftSaver';
import { text } from '@shared/text/zh-CN';
import { t } from '../text';

type RJSFSchemaDefinition = NonNullable<RJSFSchema['properties']>[string];

export interface Difference {
  field: string;
  mine: string;
  theirs: string;
}

const { form } = text;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const ofObject = (value: Record<string, unknown>, { properties = {} }: RJSFSchema): string =>
  Object.entries(value)
    .map(([key, part]) => form.fault(titleOf(properties[key], key), words(part, properties[key])))
    .join(t.task.comma);

const titleOf = (property: RJSFSchemaDefinition | undefined, key: string): string => (typeof property === 'object' ? property.title : undefined) ?? key;

/** A value as the form shows it: choices by their names, not by their codes. */
function words(value: unknown, definition: RJSFSchemaDefinition | undefined): string {
  const property = typeof definition === 'object' ? definition : {};
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? form.yes : form.no;
  if (Array.isArray(value)) return value.map((each) => words(each, property.items as RJSFSchemaDefinition | undefined)).join(t.shell.listComma);
  if (isObject(value)) return ofObject(value, property);
  const chosen = property.oneOf?.find((choice) => typeof choice === 'object' && choice.const === value);
  return (typeof chosen === 'object' ? chosen.title : undefined) ?? String(value);
}

/** The fields in which two drafts differ, by the titles of their form. */
export function differences(schema: RJSFSchema, mine: Data, theirs: Data): Difference[] {
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  return keys
    .map((key) => {
      const property = schema.properties?.[key];
      return { field: titleOf(property, key), mine: words(mine[key], property), theirs: words(theirs[key], property) };
    })
    .filter((row) => row.mine !== row.theirs);
}
