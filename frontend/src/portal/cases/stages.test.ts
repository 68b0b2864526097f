import { expect, test } from 'vitest';
import type { PortalCase } from '../api/types';
import { t } from '../text';
import { stagesOf } from './stages';

const STAGES = ['intake', 'classification', 'handling', 'answering', 'referral', 'review', 'follow-up', 'closed'];
const petition = (stage: string, limits: string[] = []) =>
  stagesOf({
    procedure: 'petition',
    stage,
    stages: STAGES.map((id) => ({ id, name: id })),
    deadlines: limits.map((key) => ({ key })),
  } as PortalCase).map(({ name }) => name);

test('while the way of a petition is open, something stands for it', () => {
  expect(petition('classification')).toEqual(['intake', 'classification', t.matter.onItsWay, 'follow-up', 'closed']);
});

test('once it is known, only the way it takes is shown, also when it has been gone', () => {
  expect(petition('referral')).toEqual(['intake', 'classification', 'referral', 'follow-up', 'closed']);
  expect(petition('follow-up', ['handle'])).toEqual(['intake', 'classification', 'handling', 'follow-up', 'closed']);
});

test('an application for reconsideration shows a correction only where one was asked for', () => {
  const stages = ['admissibility', 'correction', 'decision'].map((id) => ({ id, name: id }));
  const of = (stage: string, keys: string[]) =>
    stagesOf({ procedure: 'reconsideration', stage, stages, deadlines: keys.map((key) => ({ key })) } as PortalCase).map(({ id }) => id);
  expect(of('decision', [])).toEqual(['admissibility', 'decision']);
  expect(of('decision', ['correct'])).toEqual(['admissibility', 'correction', 'decision']);
});
