import { expect, test } from 'vitest';
import { daysOf } from './months';

test('a month begins on its day of the week and has its days', () => {
  const february = daysOf(2028, 2);
  expect(february).toHaveLength(29);
  expect(february[0]).toEqual({ iso: '2028-02-01', day: 1, weekday: 1 });
  expect(daysOf(2027, 1)[0]?.weekday).toBe(4);
  expect(daysOf(2027, 12).at(-1)?.iso).toBe('2027-12-31');
});
