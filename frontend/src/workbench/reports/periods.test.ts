import { expect, test } from 'vitest';
import { periods } from './periods';

const words = {
  year: (year: number) => `${year}`,
  quarter: (year: number, quarter: number) => `${year}/${quarter}`,
  month: (year: number, month: number) => `${year}-${month}`,
};

test('years, quarters and months go back from today, over the turn of the year', () => {
  const [years, quarters, months] = periods('2026-02-11', words);
  expect(years?.choices.map(({ value }) => value)).toEqual(['2026', '2025']);
  expect(quarters?.choices.slice(0, 3).map(({ value }) => value)).toEqual(['2026-Q1', '2025-Q4', '2025-Q3']);
  expect(months?.choices.slice(0, 4).map(({ value }) => value)).toEqual(['2026-02', '2026-01', '2025-12', '2025-11']);
  expect(months?.choices.at(-1)).toEqual({ value: '2025-03', label: '2025-3' });
});
