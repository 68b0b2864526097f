import type { CountedDays } from '../../api/deadline';

/** One day of a month; `span` is null outside the period, `no` null where the day is not one of its days. */
export interface Day {
  date: string;
  day: number;
  span: CountedDays | null;
  no: number | null;
}

/** `before` is the number of weekdays before the first, the week beginning on Monday. */
export interface Month {
  year: number;
  month: number;
  before: number;
  days: Day[];
}

const DAY = 86_400_000;
const number = (iso: string) => Date.parse(`${iso}T00:00Z`) / DAY;
const iso = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

function dayOf(at: number, spans: CountedDays[]): Day {
  const span = spans.find(({ from, to }) => number(from) <= at && (to === null || at <= number(to))) ?? null;
  const after = span === null ? 0 : at - number(span.from);
  const no =
    span === null || span.firstNo === null || span.lastNo === null
      ? null
      : span.firstNo + (span.firstNo <= span.lastNo ? after : -after);
  const date = iso(at);
  return { date, day: Number(date.slice(8)), span, no };
}

/** The months from the first to the last day of a period; a suspension that still lasts is shown to the end of its month. */
export function monthsOf(spans: CountedDays[]): Month[] {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return [];
  const end = new Date(`${last.to ?? last.from}T00:00Z`);
  const months: Month[] = [];
  const at = new Date(`${first.from.slice(0, 7)}-01T00:00Z`);
  while (at <= end) {
    const [year, month] = [at.getUTCFullYear(), at.getUTCMonth()];
    const start = at.getTime() / DAY;
    const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    const inMonth = spans.filter(({ from, to }) => number(from) < start + length && (to === null || number(to) >= start));
    months.push({
      year,
      month: month + 1,
      before: (at.getUTCDay() + 6) % 7,
      days: Array.from({ length }, (_, index) => dayOf(start + index, inMonth)),
    });
    at.setUTCMonth(month + 1);
  }
  return months;
}
