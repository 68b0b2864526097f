import type { RJSFSchema } from '@rjsf/utils';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The data with every required group of fields that nobody has typed into as an empty one, so that what is missing is reported at the
 * fields of the group and not below its last one. A group that asks for nothing itself stays missing.
 */
export function withRequiredGroups(schema: RJSFSchema, data: unknown): unknown {
  if (!isObject(data)) return data;
  const filled = { ...data };
  for (const [field, property] of Object.entries(schema.properties ?? {})) {
    if (typeof property === 'boolean' || property.type !== 'object') continue;
    const missing = filled[field] === undefined && schema.required?.includes(field) && (property.required?.length ?? 0) > 0;
    if (missing || isObject(filled[field])) filled[field] = withRequiredGroups(property, filled[field] ?? {});
  }
  return filled;
}
