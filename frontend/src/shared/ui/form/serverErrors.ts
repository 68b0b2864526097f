import type { ErrorSchema } from '@rjsf/utils';
import type { FieldError } from '../../api/problem';

interface Node {
  __errors?: string[];
  [key: string]: Node | string[] | undefined;
}

/** The parts of a JSON pointer below the form: `/form/contact/phone` and `/contact/phone` are both contact, phone. */
export function pathOf(pointer: string): string[] {
  const parts = pointer
    .replace(/^#/, '')
    .split('/')
    .slice(1)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));
  return parts[0] === 'form' ? parts.slice(1) : parts;
}

/** Puts what the server refused to the fields it names. */
export function errorSchemaOf(errors: FieldError[]): ErrorSchema {
  const root: Node = {};
  for (const { pointer, detail } of errors) {
    let node = root;
    for (const part of pathOf(pointer)) node = (node[part] ??= {}) as Node;
    (node.__errors ??= []).push(detail);
  }
  return root as ErrorSchema;
}
