const SHAPE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** The civil date a person typed as year, month and day, in ISO form; null if there is no such day. */
export function civilDate(typed: string): string | null {
  const match = SHAPE.exec(typed);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const lastDay = [31, leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (day < 1 || day > lastDay || year < 1900) return null;
  return [match[1], ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Nothing typed in any of the three boxes. */
export const blankDate = (typed: string): boolean => typed.replaceAll('-', '').trim() === '';
