import type { Year } from './useCalendar';

const SATURDAY = 5;

/** What a day is by its weekday, or by the notice that says otherwise. */
export type DayKind = 'work' | 'off' | 'weekend' | 'plain';

/** @param year as it is known; without it the weekday alone tells */
export function dayKind(year: Year | undefined, iso: string, weekday: number): DayKind {
  const known = year?.days.find((day) => day.date === iso);
  if (known) return known.working ? 'work' : 'off';
  return weekday >= SATURDAY ? 'weekend' : 'plain';
}
