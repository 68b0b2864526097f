import { t } from '../../text';
import { read, type Pointer } from './pointer';
import { text } from './text';

/** Something to mend: where and what to do. */
export interface Fault {
  at: Pointer;
  message: string;
  /** It need not be mended now: the authority asks for it once it is filed. */
  later?: true;
}

export type Check<T> = (values: T) => Fault[];

export const all =
  <T>(...checks: Check<T>[]): Check<T> =>
  (values) =>
    checks.flatMap((check) => check(values));

export const when =
  <T>(condition: (values: T) => boolean, ...checks: Check<T>[]): Check<T> =>
  (values) =>
    condition(values) ? all(...checks)(values) : [];

export const must =
  <T>(at: Pointer, message: string, holds: (value: string, values: T) => boolean): Check<T> =>
  (values) =>
    holds(text(read(values, at)), values) ? [] : [{ at, message }];

export const required = <T>(at: Pointer, message: string): Check<T> => must(at, message, (value) => value !== '');

/** The same, but the person may go on without it. */
export const later =
  <T>(...checks: Check<T>[]): Check<T> =>
  (values) =>
    all(...checks)(values).map((fault) => ({ ...fault, later: true }));

/** Refuses a value that is there and does not fit; an empty one is the business of {@link required}. */
export const fits = <T>(at: Pointer, pattern: RegExp, message: string): Check<T> =>
  must(at, message, (value) => value === '' || pattern.test(value));

/** Refuses more characters than can be kept, and says how many there are; nothing is cut off behind the person's back. */
export const atMost = <T>(most: number, ...at: Pointer[]): Check<T> =>
  all(
    ...at.map((one): Check<T> => (values) => {
      const length = [...text(read(values, one))].length;
      return length > most ? [{ at: one, message: t.form.tooLong(most, length) }] : [];
    }),
  );

/** One check per element of a list. */
export const each =
  <T>(list: Pointer, check: (at: Pointer) => Check<T>): Check<T> =>
  (values) => {
    const items = read(values, list);
    return Array.isArray(items) ? items.flatMap((_, index) => check(`${list}/${index}`)(values)) : [];
  };
