import { readFileSync } from 'node:fs';
import { validator } from '@shared/ui/form/validator';
import type { RJSFSchema } from '@rjsf/utils';
import { expect, test } from 'vitest';
import { paper, PENALTY } from '../../test/answers';
import { write } from '../../ui/form/pointer';
import type { Answers } from './answers';
import { toForm } from './toForm';

const SCHEMA = JSON.parse(readFileSync('../bpmn/reconsideration/2024/forms/application.schema.json', 'utf8')) as RJSFSchema;

/** What the server refuses; to it a null says nothing. */
const refused = (answers: Answers) =>
  validator.validateFormData(JSON.parse(JSON.stringify(toForm(answers), (_, value: unknown) => value ?? undefined)), SCHEMA).errors.map(({ property }) => property);

const EVERYTHING: Answers = {
  ...PENALTY,
  applicants: [{ kind: 'group', name: '申请人甲等十二人', count: '12', signed: '12', relation: '' }],
  contact: { ...PENALTY.contact, name: '申请人甲', postcode: '210000' },
  declared: {
    ...PENALTY.declared,
    rightsInformed: 'no',
    rightsKnownOn: '2026-11-9',
    handedToActingOrganOn: '2026-11-9',
    obstacles: [{ from: '2026-11-4', to: '2026-11-8', what: '住院', proof: true }],
    otherProceedings: [{ kind: 'court', status: 'ended', on: '' }],
    ancillaryReview: [{ title: '某办法', maker: '某部门' }],
  },
  uploads: [paper('id-copy'), paper('signature-page'), paper('representative-letter'), paper('power-of-attorney'), paper('evidence')],
  asked: {
    ...PENALTY.asked,
    representatives: '申请人甲、申请人乙',
    hasAgents: 'yes',
    agents: [{ name: '代理人甲', phone: '13800000000' }],
    obstacles: 'yes',
    otherProceedings: 'yes',
    ancillaryReview: 'yes',
  },
};

const OMISSION: Answers = {
  ...PENALTY,
  applicants: [{ kind: 'legal', name: '某公司', count: '', signed: '', relation: '' }],
  contact: { ...PENALTY.contact, name: '经办人甲' },
  act: { ...PENALTY.act, category: 'non-performance' },
  declared: { ...PENALTY.declared, requestReceivedOn: '2026-5-18', performancePeriodFixed: 'yes', performancePeriodEndedOn: '2026-7-18', urgent: 'no' },
};

const FOR_A_CHILD: Answers = {
  ...PENALTY,
  applicants: [{ kind: 'natural', name: '未成年人乙', count: '', signed: '', relation: '父亲' }],
  uploads: [paper('standing-proof')],
  asked: { ...PENALTY.asked, standing: 'statutory-agent', statutoryAgent: { name: '申请人甲' } },
};

const IN_PLACE_OF_ANOTHER: Answers = {
  ...OMISSION,
  applicants: [{ kind: 'legal', name: '某公司', count: '', signed: '', relation: '合并后的公司' }],
  predecessor: { name: '某甲公司' },
  asked: { ...OMISSION.asked, standing: 'successor' },
};

test.each([
  ['a child', FOR_A_CHILD],
  ['one that ended', IN_PLACE_OF_ANOTHER],
  ['a penalty', PENALTY],
  ['everything there may be', EVERYTHING],
  ['an omission', OMISSION],
])('what the pages send of %s has its place in the form of the server', (_, answers) => {
  expect(refused(answers)).toEqual([]);
});

test.each([
  ['/applicants/0/name', 200],
  ['/contact/name', 200],
  ['/contact/idNumber', 50],
  ['/contact/address', 500],
  ['/respondent/name', 200],
  ['/act/documentNo', 200],
  ['/act/content', 2000],
  ['/requests/0', 2000],
  ['/factsAndReasons', 50_000],
  ['/declared/obstacles/0/what', 500],
  ['/declared/ancillaryReview/0/title', 500],
  ['/declared/ancillaryReview/0/maker', 500],
  ['/asked/agents/0/name', 200],
] as const)('%s may be as long there as on its page', (at, most) => {
  expect(refused(write(EVERYTHING, at, '字'.repeat(most)))).toEqual([]);
});

test.each([
  ['/asked/statutoryAgent/name', 100, FOR_A_CHILD],
  ['/applicants/0/relation', 200, FOR_A_CHILD],
  ['/predecessor/name', 200, IN_PLACE_OF_ANOTHER],
  ['/applicants/0/relation', 200, IN_PLACE_OF_ANOTHER],
] as const)('%s may be as long there as on its page, and no longer', (at, most, answers) => {
  expect(refused(write(answers, at, '字'.repeat(most)))).toEqual([]);
  expect(refused(write(answers, at, '字'.repeat(most + 1)))).not.toEqual([]);
});
