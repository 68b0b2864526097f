/** One field of a month: a day of it, and its day of the week from 0 (Monday). */
export interface MonthDay {
  iso: string;
  day: number;
  weekday: number;
}

const two = (value: number) => String(value).padStart(2, '0');

/** The days of a month (1 to 12). Civil dates: no time zone is involved. */
export function daysOf(year: number, month: number): MonthDay[] {
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Array.from({ length: count }, (_, index) => ({
    iso: `${year}-${two(month)}-${two(index + 1)}`,
    day: index + 1,
    weekday: (new Date(Date.UTC(year, month - 1, index + 1)).getUTCDay() + 6) % 7,
  }));
}
