import { expect, test } from 'vitest';
import { filledFrom, namedIn } from './linking';

test('numbers and people are looked for once they are long enough to be whole', () => {
  const form = {
    applicants: [{ name: '某甲科技有限公司' }, { name: '某' }],
    act: { documentNo: '工信罚〔2026〕1号；工信', reconsideration: { documentNo: '工信复决〔2026〕3号' } },
  };
  expect(namedIn(form)).toEqual({ numbers: ['工信罚〔2026〕1号', '工信复决〔2026〕3号'], people: ['某甲科技有限公司'] });
  expect(namedIn({})).toEqual({ numbers: [], people: [] });
});

test('what was typed stays, what is empty comes from the other case', () => {
  const typed = { court: { name: '某法院' }, applicants: [{ name: '某甲' }], act: { sued: 'both', kind: '' } };
  const carried = { applicants: [{ name: '某甲', kind: 'legal' }], act: { sued: 'original', kind: '行政处罚决定', dateMade: '2026-01-05' } };
  expect(filledFrom(typed, carried)).toEqual({
    court: { name: '某法院' },
    applicants: [{ name: '某甲', kind: 'legal' }],
    act: { sued: 'both', kind: '行政处罚决定', dateMade: '2026-01-05' },
  });
});
