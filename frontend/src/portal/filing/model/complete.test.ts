import { expect, test } from 'vitest';
import { paper, PENALTY } from '../../test/answers';
import { NO_ANSWERS } from './answers';
import { complete } from './complete';

test('whole answers come back as they were saved', () => {
  const answers = { ...PENALTY, uploads: [paper('id-copy')], requests: ['撤销', '赔偿'] };
  expect(complete(JSON.parse(JSON.stringify(answers)))).toEqual(answers);
});

test.each([undefined, null, 'text', {}, { respondent: null, asked: 'x', applicants: {}, factsAndReasons: 7 }])(
  'of %o nothing is left to trip over',
  (stored) => expect(complete(stored)).toEqual(NO_ANSWERS),
);

test('what an earlier version did not ask stands as not answered', () => {
  const saved = { applicants: [{ kind: 'natural', name: '申请人甲' }], declared: { relation: 'addressee' } };
  expect(complete(saved)).toMatchObject({
    applicants: [{ kind: 'natural', name: '申请人甲', count: '', signed: '', relation: '' }],
    declared: { relation: 'addressee', obstacles: NO_ANSWERS.declared.obstacles },
  });
});
