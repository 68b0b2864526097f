import { expect, test } from 'vitest';
import { paper, PENALTY } from '../../test/answers';
import { t } from '../../text';
import { write } from '../../ui/form/pointer';
import { NO_ANSWERS, type Answers } from './answers';
import { inTheWay, leftOpen, STEPS, stepThatOwns, unfinished } from './steps';

const faultsOf = (answers: Answers) => unfinished(answers).flatMap(({ faults }) => faults.map(({ at }) => at));

test('a finished application has no page left to mend', () => {
  expect(unfinished(PENALTY)).toEqual([]);
});

test('an empty one asks for every page but papers and summary', () => {
  expect(unfinished(NO_ANSWERS).map(({ step }) => step.id)).toEqual(
    STEPS.map(({ id }) => id).filter((id) => id !== 'papers' && id !== 'check'),
  );
});

test('what the authority may ask for later is named and keeps nobody from filing', () => {
  const bare = {
    ...PENALTY,
    contact: { ...PENALTY.contact, idNumber: '', phone: '', address: '' },
    act: { ...PENALTY.act, dateKnown: '' },
    submission: { signature: false, deliveryAddressConfirmed: false },
  };
  expect(inTheWay(bare)).toEqual([]);
  expect(leftOpen(bare).flatMap(({ faults }) => faults.map(({ at }) => at))).toEqual([
    '/contact/idNumber',
    '/contact/phone',
    '/contact/address',
    '/act/dateKnown',
    '/submission/signature',
  ]);
  expect(leftOpen({ ...bare, uploads: [paper('id-copy')] }).flatMap(({ faults }) => faults.map(({ at }) => at))).not.toContain('/contact/idNumber');
});

test('an address that is given is to be confirmed', () => {
  const unconfirmed = { ...PENALTY, submission: { signature: true, deliveryAddressConfirmed: false } };
  expect(leftOpen(unconfirmed).flatMap(({ faults }) => faults.map(({ at }) => at))).toEqual(['/submission/deliveryAddressConfirmed']);
});

test('each further respondent is named, where the person says that there are some', () => {
  const joint = (jointRespondents: boolean) => ({ ...PENALTY, asked: { ...PENALTY.asked, jointRespondents } });
  expect(faultsOf(joint(true))).toEqual(['/jointRespondents/0/name']);
  expect(faultsOf(joint(false))).toEqual([]);
});

test.each([
  ['/contact/phone', 'contact'],
  ['/jointRespondents/0/address', 'respondent'],
  ['/contact/idNumber', 'applicant'],
  ['/applicants/0/name', 'applicant'],
  ['/act/dateKnown', 'knowledge'],
  ['/act', 'act'],
  ['/declared/obstacles/0/from', 'circumstances'],
  ['/declared/compensationRequested', 'claim'],
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

test('a group may name its representatives later', () => {
  const applicants: Answers['applicants'] = [{ kind: 'group', name: '甲等 12 人', count: '12', signed: '3', relation: '' }];
  expect(faultsOf({ ...PENALTY, applicants, contact: { ...PENALTY.contact, name: '联系人甲' } })).toEqual([]);
});

test.each([
  ['/applicants/0/name', 200],
  ['/respondent/name', 200],
  ['/act/content', 2000],
  ['/factsAndReasons', 50_000],
] as const)('%s holds %i characters, also rare ones, and not one more', (at, most) => {
  expect(faultsOf(write(PENALTY, at, '𠮷'.repeat(most)))).toEqual([]);
  const [page] = unfinished(write(PENALTY, at, '𠮷'.repeat(most + 1)));
  expect(page?.faults).toEqual([{ at, message: t.form.tooLong(most, most + 1) }]);
});

test('a company that was a child a moment ago says anew for whom it applies', () => {
  const applicants = PENALTY.applicants.map((one) => ({ ...one, kind: 'legal' as const }));
  const switched = { ...PENALTY, applicants, asked: { ...PENALTY.asked, standing: 'statutory-agent' as const } };
  expect(inTheWay(switched).flatMap(({ faults }) => faults.map(({ at }) => at))).toContain('/asked/standing');
});
