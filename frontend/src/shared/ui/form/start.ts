import type { RJSFSchema } from '@rjsf/utils';

function blank(items: RJSFSchema['items']): unknown {
  return typeof items === 'object' && !Array.isArray(items) && items.type === 'object' ? {} : '';
}

/** What must be there, and what must be unless a special case is chosen. */
const needed = ({ required = [], allOf = [] }: RJSFSchema): string[] =>
  required.concat(allOf.flatMap((part) => (typeof part === 'object' && typeof part.else === 'object' ? (part.else.required ?? []) : [])));

/**
 * What an empty form starts with: the defaults its schema states, and one open entry in lists that need one. The form library's own
 * defaults are off because it would answer required yes-or-no questions with "no".
 */
export function startOf(schema: RJSFSchema): Record<string, unknown> {
  const start: Record<string, unknown> = {};
  for (const [field, property] of Object.entries(schema.properties ?? {})) {
    if (typeof property === 'boolean') continue;
    const needsOne = property.type === 'array' && (property.minItems ?? 0) > 0 && needed(schema).includes(field);
    if (property.default !== undefined) start[field] = property.default;
    else if (needsOne) start[field] = [blank(property.items)];
  }
  return start;
}
