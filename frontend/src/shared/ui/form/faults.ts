import type { RJSFSchema, RJSFValidationError } from '@rjsf/utils';

/** A place to mend: what it is called, what is wrong there, and the id of what is drawn for it. */
export interface Fault {
  id: string;
  name: string;
  message: string;
}

interface Ids {
  idPrefix: string;
  idSeparator: string;
}

const partsOf = ({ property = '' }: RJSFValidationError) => property.split('.').filter(Boolean);

const below = (schema: RJSFSchema | undefined, part: string): RJSFSchema | undefined =>
  (schema?.properties?.[part] ?? (schema?.items && !Array.isArray(schema.items) ? schema.items : undefined)) as RJSFSchema | undefined;

/** The title of what the path leads to; of what has none, that of the nearest thing around it. */
function nameOf(schema: RJSFSchema, path: string[]): string {
  let [at, name]: [RJSFSchema | undefined, string] = [schema, ''];
  for (const part of path) {
    at = below(at, part);
    name = at?.title ?? name;
  }
  return name;
}

/** Where it stands in the form: by the order of its fields. */
const placeOf = (error: RJSFValidationError, order: string[]) => order.indexOf(partsOf(error)[0] ?? '');

/** What is wrong, in the order in which the form asks. */
export function faultsOf(errors: RJSFValidationError[], schema: RJSFSchema, order: string[] | undefined, { idPrefix, idSeparator }: Ids): Fault[] {
  const fields = order ?? Object.keys(schema.properties ?? {});
  const inOrder = [...errors].sort((one, other) => placeOf(one, fields) - placeOf(other, fields));
  return inOrder.map((error) => {
    const path = partsOf(error);
    return { id: [idPrefix, ...path].join(idSeparator), name: nameOf(schema, path), message: error.message ?? '' };
  });
}

/** Puts the focus on the field, or where several make one, on the first of them. */
export function goTo(id: string): void {
  const place = document.getElementById(id);
  const field = place?.matches('input, textarea, select') ? place : place?.querySelector<HTMLElement>('input, textarea, select, button');
  field?.focus();
  (place?.closest('.ant-form-item') ?? place)?.scrollIntoView?.({ block: 'center' });
}
