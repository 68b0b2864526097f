import type { FormData } from '@shared/ui/form/SchemaForm';

/** What the registration takes from a case it is linked with. */
export interface Carried {
  caseNo: string;
  form: FormData;
}

/** Two characters are the shortest name, six the shortest number somebody has typed whole. */
const SHORTEST_NAME = 2;
const SHORTEST_NUMBER = 6;

const at = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined), value);

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The document numbers and the people a form names so far. */
export function namedIn(form: FormData): { numbers: string[]; people: string[] } {
  const numbers = [at(form, 'act', 'documentNo'), at(form, 'act', 'reconsideration', 'documentNo')]
    .flatMap((typed) => text(typed).split(/[;；]/))
    .map((number) => number.trim())
    .filter((number) => number.length >= SHORTEST_NUMBER);
  const applicants = at(form, 'applicants');
  const people = (Array.isArray(applicants) ? applicants : []).map((one) => text(at(one, 'name'))).filter((name) => name.length >= SHORTEST_NAME);
  return { numbers: [...new Set(numbers)], people: [...new Set(people)] };
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) ? value.every(isEmpty) : typeof value === 'object' && Object.values(value).every(isEmpty));

interface Linkable {
  form: FormData;
  relatedTo?: string | undefined;
  unlinked?: FormData | undefined;
}

/** The registration linked with a case, or with none any more: then, and before another is chosen, the form is what it was before. */
export function linked({ form, unlinked }: Linkable, carried: Carried | null): Linkable {
  const before = unlinked ?? form;
  return carried
    ? { form: filledFrom(before, carried.form), relatedTo: carried.caseNo, unlinked: before }
    : { form: before, relatedTo: undefined, unlinked: undefined };
}

/** What was typed stays; what is still empty is filled in from the other case. A list is taken whole. */
export function filledFrom(typed: FormData, carried: FormData): FormData {
  const filled: FormData = { ...typed };
  for (const [field, value] of Object.entries(carried)) {
    const own = typed[field];
    const parts = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (parts) filled[field] = filledFrom((own ?? {}) as FormData, value as FormData);
    else if (isEmpty(own) || Array.isArray(value)) filled[field] = value;
  }
  return filled;
}
