import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hearToday, today } from './today';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-27T02:00:00Z') });
});
afterEach(() => {
  hearToday('2026-11-27');
  vi.useRealTimers();
});

test('until the server has said otherwise it is the day in Beijing by this machine', () => {
  expect(today()).toBe('2026-11-27');
});

test.each(['2027-03-01', '2026-02-28'])('the day is the one the server says: %s', (day) => {
  hearToday(day);
  expect(today()).toBe(day);
});

test('it goes on to the next day at midnight in Beijing', () => {
  hearToday('2027-02-28');
  vi.setSystemTime(new Date('2026-11-27T16:30:00Z'));
  expect(today()).toBe('2027-03-01');
});
