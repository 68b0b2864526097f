import { expect, test } from 'vitest';
import { only, outOfPlace, without } from './places';

const schema = {
  type: 'object' as const,
  properties: { orders: { type: 'array' as const }, days: { type: 'integer' as const }, voidAskedIn: { type: 'string' as const }, note: { type: 'string' as const } },
};
const ui = {
  'ui:order': ['orders', 'days', 'voidAskedIn', 'note'],
  days: { 'ui:options': { when: [{ 'orders/*/kind': ['REMEDY'] }, { 'orders/*/kind': ['REVOKE'], remakeOrdered: [true] }] } },
  voidAskedIn: { 'ui:options': { when: { 'orders/*/kind': ['CONFIRM_VOID'] } } },
};
const of = (...kinds: string[]) => ({ orders: kinds.map((kind) => ({ kind })) });

test.each([
  [{}, ['days', 'voidAskedIn']],
  [of('UPHOLD'), ['days', 'voidAskedIn']],
  [of('UPHOLD', 'CONFIRM_VOID'), ['days']],
  [of('REMEDY'), ['voidAskedIn']],
  [of('REVOKE'), ['days', 'voidAskedIn']],
  [{ ...of('REVOKE'), remakeOrdered: true }, ['voidAskedIn']],
])('after %j nobody asks for %j', (data, hidden) => {
  expect(outOfPlace(schema, ui, data)).toEqual(hidden);
});

test('a form without the fields keeps the order of the rest and what was typed apart', () => {
  const data = { ...of('UPHOLD'), voidAskedIn: '申请书', note: '备注' };
  const rest = without(schema, ui, data, ['days', 'voidAskedIn']);
  expect(Object.keys(rest.schema.properties ?? {})).toEqual(['orders', 'note']);
  expect(rest.uiSchema['ui:order']).toEqual(['orders', 'note']);
  expect(rest.data).toEqual({ ...of('UPHOLD'), note: '备注' });
  expect(only(data, ['days', 'voidAskedIn'])).toEqual({ voidAskedIn: '申请书' });
});

test.each([
  [{}, ['answer']],
  [{ request: '' }, ['answer']],
  [{ request: '争议大' }, []],
  [{ request: '争议大', heard: ['respondent'] }, []],
  [{ heard: ['applicant'] }, ['answer', 'notHeard']],
])('something asked, somebody not heard: after %j nobody asks for %j', (data, hidden) => {
  const form = { type: 'object' as const, properties: { answer: { type: 'string' as const }, notHeard: { type: 'string' as const } } };
  const conditions = {
    answer: { 'ui:options': { when: { request: [] } } },
    notHeard: { 'ui:options': { when: { '!heard/*': ['applicant'] } } },
  };
  expect(outOfPlace(form, conditions, data)).toEqual(hidden);
});
