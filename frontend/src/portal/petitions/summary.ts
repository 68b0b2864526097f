import { answered, told, type Properties, type Property } from '../acts/summary';
import { t } from '../text';
import type { SummaryRow } from '../ui/SummaryList';
import type { Petition } from './answers';

type Fields = Record<string, unknown>;

/** The answers to several questions, one a line. */
const lines = (properties: Properties, given: Fields): string =>
  answered(properties, given)
    .map(({ name, value }) => t.acts.part(name, value))
    .join('\n');

function value(given: unknown, property: Property): string {
  if (Array.isArray(given)) {
    const { items = {} } = property;
    const each = (entry: unknown) => (items.properties ? told(entry, items) : String(entry));
    return given.map(each).join('\n');
  }
  return typeof given === 'object' && given !== null ? lines(property.properties ?? {}, given as Fields) : told(given, property);
}

/** What was typed, in the words of the form and in the order it asks in. */
export function summaryOf(schema: unknown, order: string[] = [], { form, files }: Petition): SummaryRow[] {
  const { properties = {} } = schema as Property;
  const fields = [...new Set([...order, ...Object.keys(properties)])];
  const rows = fields.flatMap((field) => {
    const property = properties[field];
    const said = property && form[field] !== undefined ? value(form[field], property) : '';
    return property && said ? [{ name: property.title ?? field, value: said }] : [];
  });
  return [...rows, { name: t.petition.filesName, value: files.map(({ name }) => name).join('\n') || t.check.nothingSent }];
}
