import { civilDate } from '../format/dates';

const DAY = 86_400_000;
const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY;

/** By how many days the server's calendar is ahead of this machine's clock. */
let ahead = 0;

/** Remembers the day the server says it is: its clock may be set elsewhere, and this machine's may be wrong. */
export function hearToday(iso: string | undefined): void {
  if (iso) ahead = dayNumber(iso) - dayNumber(civilDate(new Date()));
}

/** The civil date by the server's clock: `2026-06-01`. A page left open overnight goes on with the next day. */
export function today(): string {
  return civilDate(new Date(Date.now() + ahead * DAY));
}
