import type { SummaryRow } from '../ui/SummaryList';
import { t } from '../text';
import type { Fields, Typed } from './typed';

interface Property {
  title?: string;
  oneOf?: { const: unknown; title?: string }[];
  items?: Property;
}

const words = t.acts;

function told(value: unknown, property: Property): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value)) return value.map((each) => told(each, property.items ?? {})).join(t.uploads.comma);
  return property.oneOf?.find((choice) => choice.const === value)?.title ?? String(value);
}

/** What was typed, in the words of the form it was typed into. */
export function summaryOf(schema: unknown, { form, files }: Typed): SummaryRow[] {
  const { properties = {} } = (schema ?? {}) as { properties?: Record<string, Property> };
  const answered = ([name]: [string, Property]) => (form as Fields)[name] !== undefined && form[name] !== '';
  const rows = Object.entries(properties)
    .filter(answered)
    .map(([name, property]) => ({ name: property.title ?? name, value: told(form[name], property) }));
  const sent = files.map(({ name }) => name).join(t.uploads.comma);
  return sent ? [...rows, { name: words.files, value: sent }] : rows;
}
