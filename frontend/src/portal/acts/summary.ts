import type { SummaryRow } from '../ui/SummaryList';
import { t } from '../text';
import type { Fields, Typed } from './typed';

export type Properties = Record<string, Property>;

export interface Property {
  title?: string;
  oneOf?: { const: unknown; title?: string }[];
  items?: Property;
  properties?: Properties;
}

const words = t.acts;

/** What was answered of these fields, each under the words of its form. */
export function answered(properties: Properties, given: Fields): { name: string; value: string }[] {
  return Object.entries(properties)
    .filter(([key]) => given[key] !== undefined && given[key] !== '')
    .map(([key, property]) => ({ name: property.title ?? key, value: told(given[key], property) }));
}

/** An answer in the words of its field. */
export function told(value: unknown, property: Property): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value)) {
    const between = property.items?.properties ? words.betweenEntries : t.uploads.comma;
    return value.map((each) => told(each, property.items ?? {})).join(between);
  }
  if (typeof value === 'object' && value !== null) {
    return answered(property.properties ?? {}, value as Fields)
      .map((part) => words.part(part.name, part.value))
      .join(words.betweenParts);
  }
  return property.oneOf?.find((choice) => choice.const === value)?.title ?? String(value);
}

/** What was typed, in the words of the form it was typed into. */
export function summaryOf(schema: unknown, { form, files }: Typed): SummaryRow[] {
  const { properties = {} } = (schema ?? {}) as Property;
  const rows = answered(properties, form);
  const sent = files.map(({ name }) => name).join(t.uploads.comma);
  return sent ? [...rows, { name: words.files, value: sent }] : rows;
}
