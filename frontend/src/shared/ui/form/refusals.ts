import type { OutputUnit } from '@cfworker/json-schema';
import type { RJSFSchema } from '@rjsf/utils';
import { text } from '../../text/zh-CN';

const words = text.form;

type Sentence = (limit: number) => string;

const byKeyword: Record<string, Sentence> = {
  required: () => words.required,
  const: () => words.wrong,
  enum: () => words.notChoice,
  oneOf: () => words.notChoice,
  anyOf: () => words.notChoice,
  pattern: () => words.badPattern,
  minLength: (least) => (least <= 1 ? words.required : words.tooShort(least)),
  maxLength: (most) => words.tooLong(most),
  minItems: (least) => (least <= 1 ? words.required : words.tooFew(least)),
  maxItems: (most) => words.tooMany(most),
  minimum: (least) => words.tooSmall(least),
  maximum: (most) => words.tooBig(most),
};

/** The value of the violated keyword, found by its location in the schema, references included. */
function violated(location: string, root: RJSFSchema): unknown {
  let at: unknown = root;
  for (const raw of location.split('/').slice(1)) {
    const key = decodeURIComponent(raw).replace(/~1/g, '/').replace(/~0/g, '~');
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<string, unknown>)[key];
    if (key === '$ref' && typeof at === 'string') at = violated(at, root);
  }
  return at;
}

function formatRefusal(format: unknown): string {
  if (format === 'date' || format === 'date-time') return words.notDate;
  return format === 'email' ? words.notEmail : words.badPattern;
}

/** Why a value is refused, as a plain sentence. */
export function refusal(unit: OutputUnit, root: RJSFSchema): string {
  const limit = violated(unit.keywordLocation, root);
  if (unit.keyword === 'format') return formatRefusal(limit);
  return byKeyword[unit.keyword]?.(Number(limit)) ?? words.wrong;
}
