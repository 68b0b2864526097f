import type { Language } from '../text/statement';
import { longDate, shortDate } from './dates';

const plain = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long' });

const utc = (iso: string) => new Date(`${iso}T00:00Z`);

/** A civil date in words of the language: 2026年6月1日, 1 June 2026. */
export const dayIn = (language: Language, iso: string): string =>
  language === 'zh' ? shortDate(iso) : plain.format(utc(iso));

/** The same with its weekday: 2026年6月1日 星期一, Monday, 1 June 2026. */
export const weekdayIn = (language: Language, iso: string): string =>
  language === 'zh' ? longDate(iso) : `${weekday.format(utc(iso))}, ${plain.format(utc(iso))}`;
