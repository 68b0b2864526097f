import type { RJSFSchema, UiSchema } from '@rjsf/utils';

const LONG = 300;
const VERY_LONG = 1000;

function resolve(schema: RJSFSchema, root: RJSFSchema): RJSFSchema {
  const name = /^#\/(\$defs|definitions)\/(.+)$/.exec(schema.$ref ?? '');
  const found = name && (root[name[1] as '$defs'] as Record<string, RJSFSchema> | undefined)?.[name[2] ?? ''];
  return found ?? schema;
}

function isLongText(schema: RJSFSchema): boolean {
  const string = schema.type === 'string' || (Array.isArray(schema.type) && schema.type.includes('string'));
  return string && !schema.enum && ((schema.maxLength ?? 0) > LONG || schema.format === 'long-text');
}

/**
 * The widgets a schema asks for by itself: long texts get room to write, yes-or-no questions are asked as such.
 * What the server's uiSchema says wins.
 */
export function widgetsFor(given: RJSFSchema, own: UiSchema = {}, root: RJSFSchema = given): UiSchema {
  const schema = resolve(given, root);
  if (schema.type === 'object' || schema.properties) {
    const children = Object.entries(schema.properties ?? {}).map(([key, child]) => [
      key,
      widgetsFor(child as RJSFSchema, own[key] as UiSchema | undefined, root),
    ]);
    return { ...own, ...Object.fromEntries(children) };
  }
  if (schema.type === 'array' && schema.items && !Array.isArray(schema.items)) {
    return { ...own, items: widgetsFor(schema.items as RJSFSchema, own.items as UiSchema | undefined, root) };
  }
  // Not answered and "no" are different answers unless the schema says what silence means.
  if (schema.type === 'boolean' && schema.default === undefined) return { 'ui:widget': 'radio', 'ui:options': { inline: true }, ...own };
  if (isLongText(schema)) return { 'ui:widget': 'textarea', 'ui:options': { rows: (schema.maxLength ?? VERY_LONG + 1) > VERY_LONG ? 6 : 3 }, ...own };
  return own;
}
