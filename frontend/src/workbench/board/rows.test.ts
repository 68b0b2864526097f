import { expect, test } from 'vitest';
import { byUnit, casesOf, linesOf, total, type BoardRow } from './rows';

const row = (unit: string, stage: string, state: BoardRow['state'], count: number): BoardRow => ({
  procedure: 'reconsideration', procedureName: '行政复议', unit, stage, stageName: stage, state, count, query: `unit=${unit}&level=${state}`,
});
const rows = [row('法规司', '受理审查', 'on-time', 4), row('法规司', '受理审查', 'overdue', 1), row('法规司', '审理', 'on-time', 2)];

test('states of one unit and stage share a line', () => {
  expect(linesOf(rows).map((line) => [line.stage, line.cells['on-time']?.count, line.cells.overdue?.count])).toEqual([
    ['受理审查', 4, 1],
    ['审理', 2, undefined],
  ]);
});

test('each unit heads its lines once, wherever they stand', () => {
  expect(byUnit([{ unit: 'a', n: 1 }, { unit: 'b', n: 2 }, { unit: 'a', n: 3 }])).toEqual([
    { unit: 'a', of: [{ unit: 'a', n: 1 }, { unit: 'a', n: 3 }] },
    { unit: 'b', of: [{ unit: 'b', n: 2 }] },
  ]);
});

test('totals add up over units and stages', () => {
  expect([total(rows, 'on-time'), total(rows, 'warning'), total(rows, 'overdue')]).toEqual([6, 0, 1]);
});

test('a number leads to the search with its own question', () => {
  expect(casesOf('unit=x&level=overdue')).toBe('/cases?unit=x&level=overdue');
  expect(casesOf('/api/cases?unit=x')).toBe('/cases?unit=x');
});
