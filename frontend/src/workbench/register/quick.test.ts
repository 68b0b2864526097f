import type { RJSFSchema } from '@rjsf/utils';
import { expect, test } from 'vitest';
import { stands, withoutPart, withPart } from './parts';
import { asCaller, beyond, callerOf, quickForm, type Quick } from './quick';

const named = { id: 'named', name: '留有姓名', sets: { applicants: [{ kind: 'natural' }] }, needs: ['contact', 'contact/address'] };
const unnamed = {
  id: 'unnamed',
  name: '匿名',
  sets: { applicants: [{ name: '未留姓名', kind: 'unknown' }], declared: { anonymous: true } },
  without: ['applicants', 'contact/address'],
};
const quick: Quick = {
  channels: ['hotline'],
  fields: ['applicants/*/name', 'contact/phone', 'contact/address', 'requests'],
  callers: { title: '来电人', choices: [named, unnamed] },
};
const text: RJSFSchema = { type: 'string' };
const schema: RJSFSchema = {
  type: 'object',
  required: ['applicants', 'requests', 'subject'],
  additionalProperties: false,
  properties: {
    applicants: { type: 'array', items: { type: 'object', required: ['name', 'kind'], properties: { name: text, kind: text, count: { type: 'integer' } } } },
    contact: { type: 'object', properties: { phone: text, email: text, address: text } },
    requests: { type: 'array', items: text },
    subject: text,
  },
};

test('in a hurry only a few fields are asked for, and of those what this caller must say', () => {
  const { schema: short, uiSchema } = quickForm(schema, {}, quick, named);
  expect(Object.keys(short.properties ?? {})).toEqual(['applicants', 'contact', 'requests']);
  expect(short.required).toEqual(['applicants', 'requests', 'contact']);
  expect(short.properties?.applicants).toMatchObject({ items: { required: ['name'], properties: { name: text } } });
  expect(short.properties?.contact).toMatchObject({ required: ['address'], properties: { phone: text, address: text } });
  expect(short).not.toHaveProperty('additionalProperties');
  expect(uiSchema['ui:order']).toEqual(['applicants', 'contact', 'requests']);
});

test('who leaves no name is not asked for one, nor for an address', () => {
  const { schema: short } = quickForm(schema, {}, quick, unnamed);
  expect(Object.keys(short.properties ?? {})).toEqual(['contact', 'requests']);
  expect(Object.keys((short.properties?.contact as RJSFSchema).properties ?? {})).toEqual(['phone']);
});

test('another caller takes with him what he put into the form', () => {
  const typed = { applicants: [{ kind: 'natural' }], contact: { phone: '1' } };
  const anonymous = asCaller(typed, named, unnamed);
  expect(anonymous).toEqual({ applicants: [{ name: '未留姓名', kind: 'unknown' }], contact: { phone: '1' }, declared: { anonymous: true } });
  expect(callerOf(anonymous, quick)?.id).toBe('unnamed');
  expect(asCaller(anonymous, unnamed, named)).toEqual(typed);
  expect(callerOf({}, quick)?.id).toBe('named');
});

test('what was typed over is no longer what was put there', () => {
  expect(withoutPart({ submission: { callBack: false, phone: true } }, { submission: { callBack: true } })).toEqual({
    submission: { callBack: false, phone: true },
  });
  expect(withPart({ applicants: [{ name: '甲' }, { name: '乙' }] }, { applicants: [{ kind: 'natural' }] })).toEqual({
    applicants: [{ name: '甲', kind: 'natural' }, { name: '乙' }],
  });
  expect(stands({ a: [{ b: 1, c: 2 }] }, { a: [{ b: 1 }] })).toBe(true);
  expect(stands({ a: [] }, { a: [{ b: 1 }] })).toBe(false);
});

test('a refusal of what the short form does not show asks for the whole one', () => {
  expect(beyond('/form/act/dateMade', quick)).toBe(true);
  expect(beyond('/form/contact/phone', quick)).toBe(false);
});
