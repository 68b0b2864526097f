import type { RJSFSchema } from '@rjsf/utils';
import { shortDate } from '@shared/format/dates';
import { t } from '../text';
import type { AnswerLine } from './answers';

interface Choice {
  const?: unknown;
  title?: string;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

function resolved(schema: RJSFSchema, root: RJSFSchema): RJSFSchema {
  const name = /^#\/\$defs\/(.+)$/.exec(schema.$ref ?? '')?.[1];
  return (name !== undefined && (root.$defs?.[name] as RJSFSchema | undefined)) || schema;
}

function inWords(value: unknown, given: RJSFSchema, root: RJSFSchema): string {
  const schema = resolved(given, root);
  const choice = ((schema.oneOf ?? schema.anyOf ?? []) as Choice[]).find((each) => each.const === value && value !== undefined);
  if (choice?.title) return choice.title;
  if (typeof value === 'boolean') return value ? t.casefile.yes : t.casefile.no;
  if (typeof value === 'string') return DATE.test(value) ? shortDate(value) : value;
  if (Array.isArray(value)) return value.map((each) => inWords(each, (schema.items ?? {}) as RJSFSchema, root)).filter(Boolean).join('\n');
  if (typeof value === 'object' && value !== null) return pairs(value as Record<string, unknown>, schema, root).map(({ name, value: v }) => t.casefile.pair(name, v)).join('\n');
  return value === null || value === undefined ? '' : String(value);
}

function pairs(data: Record<string, unknown>, schema: RJSFSchema, root: RJSFSchema): AnswerLine[] {
  return Object.entries((schema.properties ?? {}) as Record<string, RJSFSchema>)
    .map(([key, property]) => ({ name: resolved(property, root).title ?? property.title ?? key, value: inWords(data[key], property, root) }))
    .filter(({ value }) => value !== '');
}

/** The data of any form as lines to read, under the titles of its schema and in its order; empty ones left out. */
export function linesOf(data: Record<string, unknown>, schema: RJSFSchema): AnswerLine[] {
  return pairs(data, schema, schema);
}
