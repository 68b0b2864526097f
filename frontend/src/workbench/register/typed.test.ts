import { hearToday, today } from '@shared/session/today';
import { expect, test } from 'vitest';
import { blank, received } from './typed';
import { counterForm, usualWay, type FileableProcedure } from './useProcedures';

const procedure = (key: string, fileable: boolean, counter: object): FileableProcedure => ({
  procedure: key,
  name: key,
  fileable,
  registration: { schema: { type: 'object', properties: { stage: { type: 'string', default: key } } }, uiSchema: { 'ui:order': ['stage'], counter } },
});

const suit = procedure('litigation', false, { channels: ['court-service', 'letter'] });
const application = procedure('reconsideration', true, { channels: ['visit', 'letter'], oneActEach: true });
const petition = procedure('petition', true, {
  channels: ['letter', 'hotline', 'visit'],
  starts: { hotline: { submission: { callBack: true } }, visit: { submission: { visitRegistered: true } } },
  quick: { channels: ['hotline'], fields: ['requests'], callers: { title: '', choices: [{ id: 'named', name: '', sets: { applicants: [{ kind: 'natural' }] } }] } },
});
const all = [suit, application, petition];
const begin = (procedures: FileableProcedure[], asked = {}) => blank(procedures, usualWay(procedures, asked, null), {});

test('what the counter does is read out of the form of the procedure, and is no part of the form', () => {
  expect(counterForm(suit)).toMatchObject({ uiSchema: { 'ui:order': ['stage'] }, traits: { channels: ['court-service', 'letter'] } });
  expect(counterForm(suit)?.uiSchema).not.toHaveProperty('counter');
});

test('a registration begins with what citizens file themselves, whatever comes first', () => {
  expect(begin([suit, application]).receipt).toMatchObject({ procedure: 'reconsideration', channel: 'visit' });
  expect(usualWay([suit], {}, null)?.procedure).toBe('litigation');
});

test('a registration begins with the day of the server, not of this machine', () => {
  const here = today();
  hearToday('2027-03-01');
  expect(begin(all).receipt.receivedOn).toBe('2027-03-01');
  hearToday(here);
});

test('a registration begins as this person registered last, and before that as the page was asked to', () => {
  const last = { procedure: 'reconsideration', channel: 'letter' };
  expect(usualWay(all, {}, last)).toEqual(last);
  expect(usualWay(all, {}, { procedure: 'reconsideration', channel: 'gone' })).toEqual({ procedure: 'reconsideration', channel: 'visit' });
  expect(usualWay(all, {}, { procedure: 'gone', channel: 'letter' })).toEqual({ procedure: 'reconsideration', channel: 'visit' });
  expect(usualWay(all, { channel: 'hotline' }, last)).toEqual({ procedure: 'petition', channel: 'hotline' });
  expect(usualWay(all, { procedure: 'petition' }, last)).toEqual({ procedure: 'petition', channel: 'letter' });
});

test('a call starts with what every call has; what came in another way has something else, and what was typed stays', () => {
  const call = begin(all, { channel: 'hotline' });
  expect(call.form).toMatchObject({ applicants: [{ kind: 'natural' }], submission: { callBack: true } });
  const visit = received(all, { ...call, form: { ...call.form, requests: ['修路'] } }, { ...call.receipt, channel: 'visit' });
  expect(visit.form).toMatchObject({ requests: ['修路'], submission: { visitRegistered: true } });
  expect(visit.form?.submission).not.toHaveProperty('callBack');
});

test('another procedure has another form and comes in another way', () => {
  const before = { ...begin([suit, application]), form: { requests: ['撤销'] } };
  const changed = received([suit, application], before, { ...before.receipt, procedure: 'litigation', oral: true });
  expect(changed).toMatchObject({ receipt: { procedure: 'litigation', channel: 'court-service', oral: false } });
  expect(changed.form).not.toHaveProperty('requests');
});

test('another day of receipt leaves what was typed', () => {
  const before = begin([suit, application]);
  const receipt = { ...before.receipt, receivedOn: '2026-03-02' };
  expect(received([suit, application], before, receipt)).toEqual({ receipt });
});
