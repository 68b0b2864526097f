import type { RJSFSchema } from '@rjsf/utils';
import { expect, test } from 'vitest';
import { differences } from './differences';
import { fitTo, merge } from './outcomes';

const when = (outcome: string, required: string[]) => ({ if: { required: ['outcome'], properties: { outcome: { const: outcome } } }, then: { required } });
const schema: RJSFSchema = {
  type: 'object',
  properties: { remarks: { type: 'string', title: '意见' }, items: { type: 'array' }, reasons: { type: 'string' }, acceptedOn: { type: 'string' } },
  allOf: [when('CORRECT', ['items']), when('REFUSE', ['reasons'])],
};
const uiSchema = { 'ui:order': ['remarks', 'acceptedOn', 'items', 'reasons'], acceptedOn: { 'ui:options': { outcomes: ['ADMIT'] } } };
const fieldsOf = (outcome?: string) => Object.keys(fitTo(schema, uiSchema, outcome).schema.properties ?? {});

test('only the fields an outcome asks for are shown with it', () => {
  expect(fieldsOf()).toEqual(['remarks', 'outcome']);
  expect(fieldsOf('ADMIT')).toEqual(['remarks', 'acceptedOn', 'outcome']);
  expect(fieldsOf('CORRECT')).toEqual(['remarks', 'items', 'outcome']);
  expect(fieldsOf('REFUSE')).toEqual(['remarks', 'reasons', 'outcome']);
});

test('the order of the procedure is kept for what is left', () => {
  expect(fitTo(schema, uiSchema, 'ADMIT').uiSchema['ui:order']).toEqual(['remarks', 'acceptedOn', 'outcome']);
});

test('changing one’s mind about the outcome loses nothing typed, and sends nothing of the other', () => {
  const whole = { remarks: 'a', items: ['补身份证明'], outcome: 'CORRECT' };
  const refuse = fitTo(schema, uiSchema, 'REFUSE');
  const shown = refuse.shown({ ...whole, outcome: 'REFUSE' });
  expect(shown).toEqual({ remarks: 'a', outcome: 'REFUSE' });
  expect(merge(whole, shown, { ...shown, reasons: '超过期限' })).toEqual({
    remarks: 'a', items: ['补身份证明'], outcome: 'REFUSE', reasons: '超过期限',
  });
});

test('a field emptied by the typist is empty in the whole data too', () => {
  expect(merge({ remarks: 'a', items: [] }, { remarks: 'a' }, {})).toEqual({ items: [] });
});

test('two drafts are compared by the titles of the form', () => {
  expect(differences(schema, { remarks: '一', items: ['x'] }, { remarks: '二', items: ['x'] })).toEqual([{ field: '意见', mine: '一', theirs: '二' }]);
});
