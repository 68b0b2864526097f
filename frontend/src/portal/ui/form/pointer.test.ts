import { expect, test } from 'vitest';
import { read, write } from './pointer';

test('a write makes a copy along the path and shares the rest', () => {
  const before = { a: { list: [{ x: 1 }, { x: 2 }] }, b: {} };
  const after = write(before, '/a/list/1/x', 3);
  expect(after).toEqual({ a: { list: [{ x: 1 }, { x: 3 }] }, b: {} });
  expect(before.a.list[1]).toEqual({ x: 2 });
  expect(after.b).toBe(before.b);
});

test('a function turns the old value into the new one', () => {
  expect(write({ files: ['a'] }, '/files', (files: string[]) => [...files, 'b'])).toEqual({ files: ['a', 'b'] });
});

test('what is not there reads as undefined', () => {
  expect(read({ a: 1 }, '/a/b/c')).toBeUndefined();
});
