import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { useKeptDraft } from './useKeptDraft';

beforeEach(() => sessionStorage.clear());

test('two changes before the page is drawn again are both kept', () => {
  const start = { data: { form: '', files: [] as string[] }, version: 1 };
  const { result } = renderHook(() => useKeptDraft('k', start, () => Promise.resolve(2)));
  act(() => {
    const { amend } = result.current;
    amend({ form: '申请人甲' });
    amend({ files: ['笔录.pdf'] });
  });
  expect(result.current.data).toEqual({ form: '申请人甲', files: ['笔录.pdf'] });
});

test('what the server never got goes over the version it grew from, whatever was saved elsewhere since', async () => {
  const lost = renderHook(() => useKeptDraft('k', { data: { form: '' }, version: 3 }, () => Promise.reject(new Error('no answer'))));
  act(() => lost.result.current.edit({ form: '申请人甲' }));
  lost.unmount();

  const { result } = renderHook(() => useKeptDraft('k', { data: { form: '那边写的' }, version: 7 }, () => Promise.resolve(8)));
  expect(result.current.data).toEqual({ form: '申请人甲' });
  await act(async () => result.current.edit({ form: '申请人甲，乙' }));
  expect(result.current.seen()).toBe(3);
});
