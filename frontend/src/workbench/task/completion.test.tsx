import { respond } from '@shared/test/respond';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { Task } from '../api/types';
import { item } from '../test/inboxItems';
import { renderPage } from '../test/renderPage';
import { TaskForm } from './TaskForm';

const COMPLETE = 'POST /api/tasks/1/complete';
const task = {
  ...item('1', { version: 7 }),
  schema: { type: 'object', properties: { remarks: { type: 'string', title: '意见' } } },
  uiSchema: null,
  data: { remarks: '符合' },
  outcomes: [{ id: 'ADMIT', name: '受理' }],
} as unknown as Task;

beforeEach(() => sessionStorage.clear());

const complete = async () => {
  await userEvent.click(await screen.findByRole('button', { name: '提交：受理' }));
  await userEvent.click(await screen.findByRole('button', { name: '确认提交' }));
};

test('a task is completed on the version seen', async () => {
  const fetching = respond({ [COMPLETE]: { body: task } });
  renderPage(<TaskForm task={task} editable />, '/tasks/1');
  await complete();
  const sent = await waitFor(() => fetching.mock.calls.find(([url]) => String(url).endsWith('/complete')) ?? expect.fail('not sent'));
  expect((sent[1]?.headers as Record<string, string>)['If-Match']).toBe('"7"');
});

test('of two forms typed at the same task the person chooses one before it is completed', async () => {
  respond({ [COMPLETE]: { status: 412, body: { code: 'stale', version: 9, current: { remarks: '不符合' } } } });
  renderPage(<TaskForm task={task} editable />, '/tasks/1');
  await complete();
  expect(await screen.findByRole('button', { name: '采用最新保存的' })).toBeTruthy();
  expect(screen.getByText('不符合')).toBeTruthy();
});
