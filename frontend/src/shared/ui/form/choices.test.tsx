import { render, screen } from '@testing-library/react';
import type { RJSFSchema } from '@rjsf/utils';
import { expect, test, vi } from 'vitest';
import { SchemaForm } from './SchemaForm';

const choices = [
  { const: 'upheld', title: '驳回上诉' },
  { const: 'changed', title: '改判' },
  { const: 'remanded', title: '发回重审' },
];
const schema: RJSFSchema = {
  type: 'object',
  properties: {
    outcome: { type: 'string' },
    kinds: { type: 'array', title: '结果', items: { type: 'string', oneOf: choices }, uniqueItems: true },
    kind: { type: 'string', title: '种类', oneOf: choices },
  },
  allOf: [
    {
      if: { required: ['outcome'], properties: { outcome: { const: 'FINAL' } } },
      then: { properties: { kinds: { items: { enum: ['upheld', 'changed'] } }, kind: { enum: ['upheld', 'changed'] } } },
    },
  ],
};
const widgets = { outcome: { 'ui:widget': 'hidden' }, kinds: { 'ui:widget': 'checkboxes' }, kind: { 'ui:widget': 'radio' } };

test('what an outcome leaves of the choices keeps its words', () => {
  render(
    <SchemaForm id="subject" schema={schema} uiSchema={widgets} data={{ outcome: 'FINAL' }} onChange={vi.fn()} onSubmit={vi.fn()}>
      <button type="submit">go</button>
    </SchemaForm>,
  );

  expect(screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toEqual(['驳回上诉', '改判']);
  expect(screen.getAllByRole('radio').map((box) => box.closest('label')?.textContent)).toEqual(['驳回上诉', '改判']);
});
