import { shortDate } from '@shared/format/dates';
import { t } from '../text';

export interface AnswerLine {
  name: string;
  value: string;
}

const { fields, values } = t.casefile;

function inWords(value: unknown): string {
  if (typeof value === 'boolean') return value ? t.casefile.yes : t.casefile.no;
  if (typeof value === 'string') return values[value] ?? (shortDate(value.length === 10 ? value : null) || value);
  if (Array.isArray(value)) return value.map(inWords).filter(Boolean).join('\n');
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .filter(([key]) => key in fields)
      .map(([key, inner]) => t.casefile.pair(fields[key] ?? key, inWords(inner)))
      .join('\n');
  }
  return value === null || value === undefined ? '' : String(value);
}

/** The filed form as lines to read: known fields in their order, empty ones left out. */
export function answersOf(form: Record<string, unknown>): AnswerLine[] {
  return Object.keys(fields)
    .filter((key) => key in form)
    .map((key) => ({ name: fields[key] ?? key, value: inWords(form[key]) }))
    .filter((line) => line.value !== '');
}
