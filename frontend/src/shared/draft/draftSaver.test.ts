import { Problem } from '../api/problem';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DraftSaver, type Data, type DraftState } from './draftSaver';

const save = vi.fn<(data: Data, version: number) => Promise<number>>();
const keep = vi.fn<(data: Data | null) => void>();
let states: DraftState[];
let saver: DraftSaver;

beforeEach(() => {
  vi.useFakeTimers();
  save.mockReset().mockImplementation(async (_data, version) => version + 1);
  keep.mockReset();
  states = [];
  saver = new DraftSaver({ save, keep, changed: (state) => states.push(state) }, 3);
});

afterEach(() => {
  vi.useRealTimers();
});

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

test('typing is saved once, after a pause, over the version seen', async () => {
  saver.edit({ remarks: '材' });
  saver.edit({ remarks: '材料' });
  await pass(2_000);
  expect(save.mock.calls).toEqual([[{ remarks: '材料' }, 3]]);
  expect(states.map((state) => state.kind)).toEqual(['pending', 'pending', 'saving', 'saved']);
});

test('the next save goes over the version the last one made', async () => {
  saver.edit({ remarks: 'a' });
  await pass(2_000);
  saver.edit({ remarks: 'b' });
  await pass(2_000);
  expect(save.mock.calls.map(([, version]) => version)).toEqual([3, 4]);
});

test('the copy in the browser goes only when the server has the data', async () => {
  saver.edit({ remarks: 'a' });
  expect(keep).toHaveBeenLastCalledWith({ remarks: 'a' });
  await pass(2_000);
  expect(keep).toHaveBeenLastCalledWith(null);
});

test('without a connection the text stays and is saved when the connection is back', async () => {
  save.mockRejectedValueOnce(Problem.offline());
  saver.edit({ remarks: 'a' });
  await pass(2_000);
  expect(states.at(-1)).toEqual({ kind: 'offline' });
  expect(keep).toHaveBeenLastCalledWith({ remarks: 'a' });
  await pass(11_000);
  expect(states.at(-1)?.kind).toBe('saved');
  expect(save).toHaveBeenLastCalledWith({ remarks: 'a' }, 3);
});

test('what is typed while a save runs is saved after it', async () => {
  let finish: (version: number) => void = () => undefined;
  save.mockImplementationOnce(() => new Promise((resolve) => (finish = resolve)));
  saver.edit({ remarks: 'a' });
  await pass(2_000);
  saver.edit({ remarks: 'ab' });
  finish(4);
  await pass(2_000);
  expect(save).toHaveBeenLastCalledWith({ remarks: 'ab' }, 4);
});

test("someone else's draft stops the saving, shows theirs and drops nothing", async () => {
  save.mockRejectedValueOnce(new Problem(412, { code: 'stale', version: 7, current: { remarks: 'theirs' } }));
  saver.edit({ remarks: 'mine' });
  await pass(2_000);
  expect(states.at(-1)).toEqual({ kind: 'stale', theirs: { remarks: 'theirs' }, version: 7 });
  saver.edit({ remarks: 'mine too' });
  await pass(20_000);
  expect(save).toHaveBeenCalledTimes(1);
  expect(keep).toHaveBeenLastCalledWith({ remarks: 'mine too' });
});

test('after the choice the chosen draft is saved over the version shown', async () => {
  save.mockRejectedValueOnce(new Problem(412, { code: 'stale', version: 7, current: {} }));
  saver.edit({ remarks: 'mine' });
  await pass(2_000);
  await saver.resolve({ remarks: 'mine' }, 7);
  expect(save).toHaveBeenLastCalledWith({ remarks: 'mine' }, 7);
  expect(states.at(-1)?.kind).toBe('saved');
});

test('a refusal is told in words and not repeated', async () => {
  save.mockRejectedValueOnce(new Problem(403, { code: 'forbidden', detail: '没有权限。' }));
  saver.edit({ remarks: 'a' });
  await pass(60_000);
  expect(states.at(-1)).toEqual({ kind: 'failed', why: '没有权限。' });
  expect(save).toHaveBeenCalledTimes(1);
});
