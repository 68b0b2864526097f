/** Values put into a form together and taken out again together: where a list stands, its entries answer to each other by place. */
export type Part = Record<string, unknown>;

const inside = (value: unknown): value is object => typeof value === 'object' && value !== null;
const emptied = (value: unknown): boolean => inside(value) && !Array.isArray(value) && Object.keys(value).length === 0;

function put(now: unknown, part: unknown): unknown {
  if (Array.isArray(part)) {
    const entries: unknown[] = Array.isArray(now) ? now : [];
    return Array.from({ length: Math.max(part.length, entries.length) }, (_, at) => (at < part.length ? put(entries[at], part[at]) : entries[at]));
  }
  if (!inside(part)) return part;
  const own = (inside(now) && !Array.isArray(now) ? now : {}) as Part;
  return { ...own, ...Object.fromEntries(Object.entries(part).map(([field, value]) => [field, put(own[field], value)])) };
}

function take(now: unknown, part: unknown): unknown {
  if (Array.isArray(part) && Array.isArray(now)) return now.map((entry, at) => (at < part.length ? take(entry, part[at]) : entry));
  if (!inside(part) || !inside(now)) return now === part ? undefined : now;
  const rest = Object.entries(now)
    .map(([field, value]) => [field, field in part ? take(value, (part as Part)[field]) : value] as const)
    .filter(([field, value]) => value !== undefined && !(field in part && emptied(value)));
  return Object.fromEntries(rest);
}

/** The form with these values in it; the rest stays. */
export const withPart = (form: Part, part: Part): Part => put(form, part) as Part;

/** The form without these values, as far as they still stand there. */
export const withoutPart = (form: Part, part: Part): Part => take(form, part) as Part;

/** Whether all these values stand in the form. */
export const stands = (form: unknown, part: unknown): boolean =>
  inside(part)
    ? inside(form) && Object.entries(part).every(([field, value]) => stands((form as Part)[field], value))
    : form === part;
