import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RJSFSchema } from '@rjsf/utils';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import type { FieldError } from '../../api/problem';
import { SchemaForm, type FormData } from './SchemaForm';
import { errorSchemaOf } from './serverErrors';
import { startOf } from './start';
import { widgetsFor } from './uiSchema';

const schema: RJSFSchema = {
  type: 'object',
  required: ['remarks', 'informed'],
  properties: { remarks: { type: 'string', title: '审查意见', maxLength: 4000 }, informed: { type: 'boolean', title: '是否告知' } },
};

function Subject({ errors = [], onSubmit }: { errors?: FieldError[]; onSubmit: (data: FormData) => void }) {
  const [data, setData] = useState<FormData>({});
  return (
    <SchemaForm id="subject" schema={schema} data={data} onChange={setData} onSubmit={onSubmit} errors={errors}>
      <button type="submit">go</button>
    </SchemaForm>
  );
}

test('an incomplete form is not submitted and says in Chinese what is missing', async () => {
  const onSubmit = vi.fn();
  render(<Subject onSubmit={onSubmit} />);
  await userEvent.click(screen.getByText('go'));
  expect(await screen.findByText('有2处需要修改')).toBeTruthy();
  expect(screen.getAllByText('请填写此项')).toHaveLength(2);
  expect(onSubmit).not.toHaveBeenCalled();
});

test('the message of a field that is filled is gone at once: one that fades moves the fields below while they are pressed', async () => {
  render(<Subject onSubmit={vi.fn()} />);
  await userEvent.click(screen.getByText('go'));
  expect(await screen.findAllByText('请填写此项')).toHaveLength(2);
  const fading = vi.fn();
  const watch = new MutationObserver(() => document.querySelector('[class*=help-leave]') && fading());
  watch.observe(document.body, { subtree: true, childList: true, attributes: true });
  await userEvent.type(screen.getByRole('textbox'), '同意');
  await waitFor(() => expect(screen.getAllByText('请填写此项')).toHaveLength(1));
  watch.disconnect();
  expect(fading).not.toHaveBeenCalled();
});

test('a yes-or-no question starts unanswered; "no" is submitted only when chosen', async () => {
  const onSubmit = vi.fn();
  render(<Subject onSubmit={onSubmit} />);
  await userEvent.type(screen.getByRole('textbox'), '同意');
  await userEvent.click(screen.getByText('否'));
  await userEvent.click(screen.getByText('go'));
  await waitFor(() => expect(onSubmit).toHaveBeenCalledWith({ remarks: '同意', informed: false }));
});

test('a question with choices is a group that bears its name', () => {
  render(<Subject onSubmit={vi.fn()} />);
  expect(within(screen.getByRole('radiogroup', { name: '是否告知' })).getAllByRole('radio')).toHaveLength(2);
});

test('what the server refuses appears at the field its pointer names', () => {
  render(<Subject onSubmit={vi.fn()} errors={[{ pointer: '/form/remarks', detail: '请写明理由' }]} />);
  expect(screen.getByText('请写明理由').closest('.ant-form-item')?.textContent).toContain('审查意见');
});

test('pointers into lists and with escapes become the same places in the form', () => {
  expect(errorSchemaOf([{ pointer: '/form/applicants/0/name', detail: 'a' }, { pointer: '/x~1y', detail: 'b' }])).toEqual({
    applicants: { 0: { name: { __errors: ['a'] } } },
    'x/y': { __errors: ['b'] },
  });
});

test('long texts get room to write; the procedure can say otherwise', () => {
  expect(widgetsFor(schema).remarks).toMatchObject({ 'ui:widget': 'textarea' });
  expect(widgetsFor(schema, { remarks: { 'ui:widget': 'text' } }).remarks).toMatchObject({ 'ui:widget': 'text' });
});

test('a form starts with stated defaults and one open entry in lists that need one, nothing else', () => {
  const lists: RJSFSchema = {
    required: ['applicants', 'requests'],
    properties: {
      applicants: { type: 'array', minItems: 1, items: { type: 'object' } },
      requests: { type: 'array', minItems: 1, items: { type: 'string' } },
      evidence: { type: 'array', items: { type: 'string' } },
      signer: { type: 'string', default: 'head' },
      signature: { type: 'boolean' },
    },
  };
  expect(startOf(lists)).toEqual({ applicants: [{}], requests: [''], signer: 'head' });
});

test('a list that is needed unless a special case is chosen is open, too', () => {
  const unless: RJSFSchema = {
    required: ['stage'],
    properties: { stage: { type: 'string' }, applicants: { type: 'array', minItems: 1, items: { type: 'object' } } },
    allOf: [{ if: { properties: { stage: { const: 'letter' } } }, else: { required: ['applicants'] } }],
  };
  expect(startOf(unless)).toEqual({ applicants: [{}] });
});
