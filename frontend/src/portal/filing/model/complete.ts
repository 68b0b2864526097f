import { NO_ANSWERS, type Answers } from './answers';

/** Answers as an earlier version of the pages may have saved them: what is missing or of another kind stands as not answered. */
export const complete = (stored: unknown): Answers => over(NO_ANSWERS, stored) as Answers;

function over(blank: unknown, stored: unknown): unknown {
  if (Array.isArray(blank)) return Array.isArray(stored) ? stored.map((entry) => over(blank[0] ?? entry, entry)) : blank;
  if (!isObject(blank)) return typeof stored === typeof blank && !isObject(stored) ? stored : blank;
  const found = isObject(stored) ? stored : {};
  return Object.fromEntries(Object.entries(blank).map(([key, value]) => [key, over(value, found[key])]));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
