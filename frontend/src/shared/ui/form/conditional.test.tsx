import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RJSFSchema } from '@rjsf/utils';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { SchemaForm, type FormData } from './SchemaForm';

const conditional: RJSFSchema = {
  type: 'object',
  properties: {
    kind: { type: 'string', title: '种类' },
    days: { type: 'string', title: '期限' },
    papers: {
      type: 'array',
      title: '材料',
      items: {
        type: 'object',
        properties: {
          item: { type: 'string', title: '编号', oneOf: [{ const: 'reply-1', title: '书面答复' }] },
          decision: { type: 'string', title: '决定' },
          ground: { type: 'string', title: '事由' },
        },
      },
    },
  },
};
const conditions = {
  days: { 'ui:options': { when: { kind: ['REMEDY'] } } },
  papers: { items: { item: { 'ui:widget': 'plain', 'ui:label': false }, ground: { 'ui:options': { when: { decision: ['withheld'] } } } } },
};

function Conditional({ start, onSubmit }: { start: FormData; onSubmit: (data: FormData) => void }) {
  const [data, setData] = useState<FormData>(start);
  return (
    <SchemaForm id="subject" schema={conditional} uiSchema={conditions} data={data} onChange={setData} onSubmit={onSubmit}>
      <button type="submit">go</button>
    </SchemaForm>
  );
}

test('a field nobody asks for now is neither shown nor sent, and is there again when it is asked for', async () => {
  const onSubmit = vi.fn();
  render(<Conditional start={{ kind: 'UPHOLD', days: '15' }} onSubmit={onSubmit} />);
  expect(screen.queryByLabelText('期限')).toBeNull();
  await userEvent.click(screen.getByText('go'));
  await waitFor(() => expect(onSubmit).toHaveBeenLastCalledWith({ kind: 'UPHOLD' }));

  await userEvent.clear(screen.getByLabelText('种类'));
  await userEvent.type(screen.getByLabelText('种类'), 'REMEDY');
  expect(screen.getByLabelText('期限')).toHaveProperty('value', '15');
});

test('an entry of a list says in words what it is about and asks for what its own answers call for', async () => {
  render(<Conditional start={{ papers: [{ item: 'reply-1', decision: '' }] }} onSubmit={vi.fn()} />);
  expect(screen.getByText('书面答复')).toBeDefined();
  expect(screen.queryByRole('textbox', { name: '事由' })).toBeNull();
  await userEvent.type(screen.getByRole('textbox', { name: '决定' }), 'withheld');
  expect(screen.getByRole('textbox', { name: '事由' })).toBeDefined();
});
