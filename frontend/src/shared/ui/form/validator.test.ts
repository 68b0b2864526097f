import type { RJSFSchema } from '@rjsf/utils';
import { expect, test } from 'vitest';
import { validator } from './validator';

const schema: RJSFSchema = {
  type: 'object',
  required: ['applicants', 'reason'],
  properties: {
    applicants: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', required: ['name'], properties: { name: { $ref: '#/$defs/name' }, email: { type: 'string', format: 'email' } } },
    },
    reason: { type: 'string', minLength: 5 },
    outcome: { type: 'string' },
    unmet: { type: 'array' },
  },
  allOf: [{ if: { required: ['outcome'], properties: { outcome: { const: 'REFUSE' } } }, then: { required: ['unmet'] } }],
  $defs: { name: { type: 'string', maxLength: 4 } },
};
const refused = (data: unknown) => validator.validateFormData(data, schema).errors.map((error) => [error.property, error.message]);

test('a missing field is reported where it belongs', () => {
  expect(refused({ applicants: [{}] })).toEqual([
    ['.reason', '请填写此项'],
    ['.applicants.0.name', '请填写此项'],
  ]);
});

test('of a group nobody has typed into, the fields that must be filled are reported, not the group', () => {
  const court: RJSFSchema = { type: 'object', required: ['name'], properties: { name: { type: 'string' }, level: { type: 'string' } } };
  const told = { type: 'object', properties: { on: { type: 'string' } } } as const;
  const suit: RJSFSchema = { type: 'object', required: ['court', 'told'], properties: { court, told } };
  expect(validator.validateFormData({}, suit).errors.map((error) => error.property)).toEqual(['.told', '.court.name']);
});

test('limits are told in numbers, through references too', () => {
  expect(refused({ applicants: [{ name: '张三李四王五' }], reason: '短' })).toEqual([
    ['.applicants.0.name', '不得超过4个字'],
    ['.reason', '至少5个字'],
  ]);
});

test('a wrong e-mail address and an empty list are told plainly', () => {
  expect(refused({ applicants: [{ name: '张三', email: 'x' }], reason: '事实清楚' + '理由' })).toEqual([['.applicants.0.email', '请填写正确的电子邮箱']]);
  expect(refused({ applicants: [], reason: '事实与理由' })).toEqual([['.applicants', '请填写此项']]);
});

test('what an outcome requires is asked for only with that outcome', () => {
  const data = { applicants: [{ name: '张三' }], reason: '事实与理由' };
  expect(refused({ ...data, outcome: 'ADMIT' })).toEqual([]);
  expect(refused({ ...data, outcome: 'REFUSE' })).toEqual([['.unmet', '请填写此项']]);
});
