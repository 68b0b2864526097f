/** Reads and writes plain values by JSON pointer, so that a field, its error and the server's answer share one name. */
export type Pointer = `/${string}`;

type Branch = Record<string, unknown> | unknown[];

const parts = (at: string): string[] =>
  at.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null;

const child = (value: unknown, key: string): unknown =>
  isBranch(value) ? (value as Record<string, unknown>)[key] : undefined;

export const read = (root: unknown, at: string): unknown => parts(at).reduce(child, root);

/** A changed copy; a function is given the old value and returns the new one. */
export function write<T>(root: T, at: string, value: unknown): T {
  return replace(root, parts(at), value) as T;
}

function replace(node: unknown, [key, ...rest]: string[], value: unknown): unknown {
  if (key === undefined) return typeof value === 'function' ? (value as (old: unknown) => unknown)(node) : value;
  const next = replace(child(node, key), rest, value);
  if (Array.isArray(node)) return Object.assign([...(node as unknown[])], { [key]: next });
  return { ...(isBranch(node) ? node : {}), [key]: next };
}

/** The id of the input that holds the value at the pointer. */
export const fieldId = (at: string): string => `f${at.replaceAll('/', '-')}`;
