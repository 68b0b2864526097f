import { expect, test } from 'vitest';
import { blank, received } from './typed';
import { counterForm, usualProcedure, type FileableProcedure } from './useProcedures';

const procedure = (key: string, fileable: boolean, counter: object): FileableProcedure => ({
  procedure: key,
  name: key,
  fileable,
  registration: { schema: { type: 'object', properties: { stage: { type: 'string', default: key } } }, uiSchema: { 'ui:order': ['stage'], counter } },
});

const suit = procedure('litigation', false, { channels: ['court-service', 'letter'] });
const application = procedure('reconsideration', true, { channels: ['visit', 'letter'], oral: true, oneActEach: true });

test('what the counter does is read out of the form of the procedure, and is no part of the form', () => {
  expect(counterForm(suit)).toMatchObject({ uiSchema: { 'ui:order': ['stage'] }, traits: { channels: ['court-service', 'letter'] } });
  expect(counterForm(suit)?.uiSchema).not.toHaveProperty('counter');
});

test('a registration begins with what citizens file themselves, whatever comes first', () => {
  expect(usualProcedure([suit, application])?.procedure).toBe('reconsideration');
  expect(blank([suit, application], {}).receipt).toMatchObject({ procedure: 'reconsideration', channel: 'visit' });
  expect(usualProcedure([suit])?.procedure).toBe('litigation');
});

test('another procedure has another form and comes in another way', () => {
  const before = { ...blank([suit, application], {}), form: { requests: ['撤销'] } };
  const changed = received([suit, application], before, { ...before.receipt, procedure: 'litigation', oral: true });
  expect(changed).toMatchObject({ receipt: { procedure: 'litigation', channel: 'court-service', oral: false } });
  expect(changed.form).not.toHaveProperty('requests');
});

test('another day of receipt leaves what was typed', () => {
  const before = blank([suit, application], {});
  const receipt = { ...before.receipt, receivedOn: '2026-03-02' };
  expect(received([suit, application], before, receipt)).toEqual({ receipt });
});
