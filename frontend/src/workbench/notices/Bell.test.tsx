import { respond } from '@shared/test/respond';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderPage } from '../test/renderPage';
import { Bell } from './Bell';

const notice = (id: string, read: boolean) => ({
  id,
  kind: 'task-assigned',
  title: `新任务：审查${id}`,
  text: '交您办理',
  link: `/workbench/tasks/${id}`,
  at: '2026-11-25T02:00:00Z',
  read,
});

test('the bell says how much is unread, and a notice leads to its task and counts as read', async () => {
  let read = false;
  const fetching = respond({
    'GET /api/notices': () => ({ body: { items: [notice('1', read), notice('2', true)], unread: read ? 0 : 1, next: null } }),
    'POST /api/notices/1/read': () => ((read = true), { status: 204 }),
  });
  renderPage(<Bell />);
  await userEvent.click(await screen.findByRole('button', { name: '通知，1 条未读' }));
  await userEvent.click(await screen.findByRole('link', { name: '新任务：审查1' }));
  expect(screen.getByTestId('address').textContent).toBe('/tasks/1');
  await screen.findByRole('button', { name: '通知' });
  expect(fetching.mock.calls.filter(([url]) => String(url).endsWith('/read'))).toHaveLength(1);
});

test('all can be marked as read at once', async () => {
  const fetching = respond({
    'GET /api/notices': { body: { items: [notice('1', false)], unread: 1, next: null } },
    'POST /api/notices/read': { status: 204 },
  });
  renderPage(<Bell />);
  await userEvent.click(await screen.findByRole('button', { name: '通知，1 条未读' }));
  await userEvent.click(await screen.findByRole('button', { name: '全部标为已读' }));
  await waitFor(() => expect(fetching.mock.calls.map(([url]) => url)).toContain('/api/notices/read'));
});
