import type { ErrorSchema } from '@rjsf/utils';
import type { FieldError } from '../../api/problem';

interface Node {
  __errors?: string[];
  [key: string]: Node | string[] | undefined;
}

/** The parts of a JSON pointer into a request, below its form: `/form/contact/phone` is contact, phone. */
export function pathOf(pointer: string): string[] {
  return pointer
    .replace(/^\/form(?=\/|$)/, '')
    .split('/')
    .slice(1)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));
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
