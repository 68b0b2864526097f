import { Validator, type OutputUnit, type Schema } from '@cfworker/json-schema';
import {
  createErrorHandler,
  toErrorSchema,
  unwrapErrorHandler,
  validationDataMerge,
  type RJSFSchema,
  type RJSFValidationError,
  type ValidationData,
  type ValidatorType,
} from '@rjsf/utils';
import { refusal } from './refusals';
import { withRequiredGroups } from './requiredGroups';

/** These only say that something below them is wrong; the reason itself is reported separately. */
const CONTAINERS = new Set(['properties', 'additionalProperties', 'items', 'prefixItems', 'allOf', '$ref', 'if', 'then', 'else']);

function check(schema: RJSFSchema, data: unknown): OutputUnit[] {
  const value: unknown = withRequiredGroups(schema, data === undefined ? {} : JSON.parse(JSON.stringify(data)));
  return new Validator(schema as Schema, '2020-12', false).validate(value).errors;
}

function pathOf(unit: OutputUnit): string[] {
  const path = unit.instanceLocation.split('/').slice(1).map((part) => decodeURIComponent(part).replace(/~1/g, '/').replace(/~0/g, '~'));
  // A missing property is reported at its object; the form shows it at the property.
  const missing = unit.keyword === 'required' ? /"(.+)"/.exec(unit.error)?.[1] : undefined;
  return missing === undefined ? path : [...path, missing];
}

function toError(unit: OutputUnit, root: RJSFSchema): RJSFValidationError {
  const message = refusal(unit, root);
  return { name: unit.keyword, property: `.${pathOf(unit).join('.')}`, message, stack: message, schemaPath: unit.keywordLocation };
}

function errorsOf(schema: RJSFSchema, data: unknown): RJSFValidationError[] {
  const seen = new Set<string>();
  return check(schema, data)
    .filter((unit) => !CONTAINERS.has(unit.keyword))
    .map((unit) => toError(unit, schema))
    .filter((error) => !seen.has(error.property ?? '') && seen.add(error.property ?? ''));
}

/**
 * JSON Schema 2020-12 in the browser by interpretation. Compiling validators such as Ajv need `eval`,
 * which the content security policy forbids.
 */
export const validator: ValidatorType = {
  validateFormData(data, schema, customValidate, _transform, uiSchema): ValidationData<unknown> {
    const errors = errorsOf(schema, data);
    const found = { errors, errorSchema: toErrorSchema(errors) };
    if (!customValidate) return found;
    const handler = customValidate(data, createErrorHandler(data), uiSchema);
    return validationDataMerge(found, unwrapErrorHandler(handler));
  },
  isValid(schema, data, root) {
    return check({ $defs: root.$defs, definitions: root.definitions, ...schema } as RJSFSchema, data).length === 0;
  },
  rawValidation: <Result,>(schema: RJSFSchema, data?: unknown) => ({ errors: check(schema, data) as Result[] }),
};
