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
