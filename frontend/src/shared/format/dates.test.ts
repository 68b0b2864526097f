import { expect, test } from 'vitest';
import { civilDate, fileSize, instant, longDate, moment, shortDate, timeOfDay } from './dates';

test('a civil date is written out with its weekday, whatever the time zone of the browser', () => {
  expect(longDate('2026-06-01')).toBe('2026年6月1日 星期一');
  expect(shortDate('2026-12-31')).toBe('2026年12月31日');
});

test('no date is no text', () => {
  expect(longDate(null)).toBe('');
  expect(shortDate(undefined)).toBe('');
});

test('an instant is shown in Beijing time', () => {
  expect(instant('2026-11-16T20:30:00Z')).toBe('2026-11-17 04:30');
  expect(moment('2026-11-16T20:30:00Z')).toBe('2026年11月17日 04:30');
  expect(moment(null)).toBe('');
  expect(civilDate(new Date('2026-11-16T20:30:00Z'))).toBe('2026-11-17');
  expect(timeOfDay('2026-11-16T16:00:00Z')).toBe('00:00');
});

test('sizes are told in the unit people expect', () => {
  expect([fileSize(900), fileSize(340 * 1024), fileSize(1.25 * 1024 * 1024)]).toEqual(['900 B', '340 KB', '1.3 MB']);
});
