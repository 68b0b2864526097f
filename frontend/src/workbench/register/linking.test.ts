import { expect, test } from 'vitest';
import { filledFrom, linked, namedIn } from './linking';

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

test('a choice taken back leaves the form as it was before, whatever was chosen in between', () => {
  const form = { applicants: [{ name: '某甲' }] };
  const first = linked({ form }, { caseNo: '1', form: { applicants: [{ name: '某乙' }], act: { kind: '行政处罚决定' } } });
  expect(first).toMatchObject({ relatedTo: '1', form: { applicants: [{ name: '某乙' }] } });
  const second = linked(first, { caseNo: '2', form: { applicants: [{ name: '某丙' }] } });
  expect(second.form).toEqual({ applicants: [{ name: '某丙' }] });
  expect(linked(second, null)).toEqual({ form, relatedTo: undefined, unlinked: undefined });
});
