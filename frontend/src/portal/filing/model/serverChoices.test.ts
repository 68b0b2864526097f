import { readFileSync } from 'node:fs';
import { validator } from '@shared/ui/form/validator';
import type { RJSFSchema } from '@rjsf/utils';
import { expect, test } from 'vitest';
import { paper, PENALTY } from '../../test/answers';
import { t } from '../../text';
import { read, write } from '../../ui/form/pointer';
import type { Answers } from './answers';
import { STEPS } from './steps';
import { toForm } from './toForm';

const SCHEMA = JSON.parse(readFileSync('../bpmn/reconsideration/2024/forms/application.schema.json', 'utf8')) as RJSFSchema;

/** Everything there is a place for, so that a missing answer is missing for itself. */
const ANSWERED: Answers = {
  ...PENALTY,
  requests: ['撤销处罚决定'],
  contact: { ...PENALTY.contact, name: '申请人甲' },
  declared: {
    ...PENALTY.declared,
    obstacles: [{ from: '2026-11-4', to: '2026-11-8', what: '住院', proof: true }],
    otherProceedings: [{ kind: 'court', status: 'ended', on: '' }],
    ancillaryReview: [{ title: '某办法', maker: '某部门' }],
  },
  uploads: [paper('power-of-attorney')],
  asked: {
    ...PENALTY.asked,
    hasAgents: 'yes',
    agents: [{ name: '代理人甲', phone: '13800000000' }],
    obstacles: 'yes',
    otherProceedings: 'yes',
    ancillaryReview: 'yes',
  },
};

const valid = (answers: Answers) =>
  validator.validateFormData(JSON.parse(JSON.stringify(toForm(answers), (_, value: unknown) => value ?? undefined)), SCHEMA).errors.length === 0;

const toldOnThePages = (answers: Answers) => STEPS.flatMap(({ check }) => check(answers).map(({ at }) => at));

test.each([
  ['/applicants/items/properties/kind', t.applicant.kinds],
  ['/respondent/properties/category', t.respondent.categories],
  ['/act/properties/category', t.act.categories],
  ['/act/properties/knownBy', t.act.waysOfKnowing],
  ['/declared/properties/relation', t.claim.relations],
  ['/declared/properties/otherProceedings/items/properties/kind', t.claim.proceedingKinds],
  ['/declared/properties/otherProceedings/items/properties/status', t.claim.proceedingStatuses],
] as const)('%s is chosen from what the server takes, all of it', (at, choices) => {
  const taken = read(SCHEMA.properties, at) as { oneOf: { const: string }[] };
  expect(Object.keys(choices).sort()).toEqual(taken.oneOf.map((choice) => choice.const).sort());
});

test.each([
  '/applicants/0/name',
  '/applicants/0/kind',
  '/respondent/name',
  '/act/category',
  '/act/content',
  '/requests/0',
  '/factsAndReasons',
  '/asked/agents/0/name',
  '/declared/obstacles/0/from',
  '/declared/obstacles/0/to',
  '/declared/obstacles/0/what',
  '/declared/ancillaryReview/0/title',
] as const)('%s cannot be left out on the pages where the server would refuse it', (at) => {
  expect(valid(ANSWERED)).toBe(true);
  const without = write(ANSWERED, at, '');
  const told = toldOnThePages(without).some((pointer) => at.startsWith(pointer));
  expect(valid(without) || told).toBe(true);
});
