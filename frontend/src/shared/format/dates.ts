import { text } from '../text/zh-CN';

const ISO = /^(\d{4})-(\d{2})-(\d{2})/;

function parts(iso: string): [number, number, number] | null {
  const match = ISO.exec(iso);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : null;
}

/** `2026-06-01` as 2026年6月1日. Civil dates never pass through the browser's time zone. */
export function shortDate(iso: string | null | undefined): string {
  const ymd = iso ? parts(iso) : null;
  return ymd ? text.date.day(...ymd) : '';
}

/** `2026-06-01` as 2026年6月1日 星期一. */
export function longDate(iso: string | null | undefined): string {
  const ymd = iso ? parts(iso) : null;
  if (!ymd) return '';
  const weekday = new Date(Date.UTC(ymd[0], ymd[1] - 1, ymd[2])).getUTCDay();
  return `${text.date.day(...ymd)} ${text.date.weekdays[weekday]}`;
}

const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** An instant as `2026-06-01 10:32`, in Beijing time wherever the browser is. */
export function instant(iso: string | null | undefined): string {
  return iso ? clock.format(new Date(iso)).replace(',', '') : '';
}

/** An instant as 2026年6月1日 10:32, for whoever reads it among sentences. */
export function moment(iso: string | null | undefined): string {
  const at = instant(iso);
  return at && `${shortDate(at)} ${at.slice(-5)}`;
}

/** The time of day of an instant: `10:32`. */
export function timeOfDay(at: string | Date): string {
  return clock.format(typeof at === 'string' ? new Date(at) : at).slice(-5);
}

/** The civil date of an instant in Beijing: `2026-06-01`. */
export function civilDate(at: Date): string {
  return clock.format(at).slice(0, 10);
}

/** 1.2 MB, 340 KB. */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
