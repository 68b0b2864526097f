import { expect, test } from 'vitest';
import { PENALTY } from '../../test/answers';
import { NO_ANSWERS, type Answers } from './answers';
import { STEPS, stepThatOwns, unfinished } from './steps';

const faultsOf = (answers: Answers) => unfinished(answers).flatMap(({ faults }) => faults.map(({ at }) => at));

test('a finished application has no page left to mend', () => {
  expect(unfinished(PENALTY)).toEqual([]);
});

test('an empty one asks for every page but papers and summary', () => {
  expect(unfinished(NO_ANSWERS).map(({ step }) => step.id)).toEqual(
    STEPS.map(({ id }) => id).filter((id) => id !== 'papers' && id !== 'check'),
  );
});

test.each([
  ['/contact/phone', 'contact'],
  ['/contact/idNumber', 'applicant'],
  ['/applicants/0/name', 'applicant'],
  ['/act/dateKnown', 'knowledge'],
  ['/act', 'act'],
  ['/declared/obstacles/0/from', 'circumstances'],
  ['/declared/stayRequested', 'claim'],
  ['/submission/idCopy', 'papers'],
  ['/submission/powerOfAttorney', 'agents'],
])('a complaint about %s leads to the page %s', (pointer, page) => {
  expect(stepThatOwns(pointer)?.id).toBe(page);
});

test('a complaint about something nobody was asked leads nowhere', () => {
  expect(stepThatOwns('/channel')).toBeUndefined();
});

test('a day that does not exist is refused', () => {
  const answers = { ...PENALTY, act: { ...PENALTY.act, dateKnown: '2026-2-30' } };
  expect(faultsOf(answers)).toEqual(['/act/dateKnown']);
});

test('nobody can have known of an act before it was made', () => {
  const answers = { ...PENALTY, act: { ...PENALTY.act, dateMade: '2026-11-4' } };
  expect(faultsOf(answers)).toEqual(['/act/dateKnown']);
});

test('electronic service needs an address for reminders', () => {
  const without = (electronicService: 'yes' | 'no'): Answers => ({
    ...PENALTY,
    contact: { ...PENALTY.contact, email: '', electronicService },
  });
  expect(faultsOf(without('yes'))).toEqual(['/contact/email']);
  expect(faultsOf(without('no'))).toEqual([]);
});
