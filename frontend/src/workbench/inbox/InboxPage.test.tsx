import { respond } from '@shared/test/respond';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { counts, item, session } from '../test/inboxItems';
import { renderPage } from '../test/renderPage';
import { InboxPage } from './InboxPage';

const pages: Record<string, unknown> = {
  first: { items: [item('1'), item('2')], counts, next: 'c2' },
  c2: { items: [item('2'), item('3', { assignee: null, state: 'OPEN' })], counts, next: null },
};
const routes = {
  'GET /api/session': { body: session },
  'GET /api/inbox': ({ url }: { url: string }) => ({ body: pages[new URL(url, 'http://x').searchParams.get('cursor') ?? 'first'] }),
};
const rows = () => screen.getAllByRole('listitem').map((row) => row.querySelector('a')?.textContent);

beforeEach(() => sessionStorage.clear());

test('the inbox counts its views and tells in words how urgent a task is', async () => {
  respond(routes);
  renderPage(<InboxPage />, '/inbox');
  expect(await screen.findByText('我的 3')).toBeTruthy();
  expect(screen.getAllByText('预警：剩余2个工作日')).toHaveLength(2);
});

test('loading more continues at the cursor and shows a task that moved only once', async () => {
  const fetching = respond(routes);
  renderPage(<InboxPage />, '/inbox');
  await userEvent.click(await screen.findByText('加载更多'));
  await waitFor(() => expect(rows()).toEqual(['任务1', '任务2', '任务3']));
  expect(fetching.mock.calls.some(([url]) => String(url).includes('cursor=c2'))).toBe(true);
  expect(screen.getByText('已全部显示，共3项')).toBeTruthy();
});

test('the keyboard moves through the list and opens a task', async () => {
  respond(routes);
  renderPage(<InboxPage />, '/inbox');
  await screen.findByText('任务2');
  await userEvent.keyboard('jj{Enter}');
  expect(screen.getByTestId('address').textContent).toBe('/tasks/2');
});

test('a task someone else took is told plainly', async () => {
  respond({ ...routes, 'POST /api/tasks/9/claim': { status: 409, body: { code: 'task_taken', detail: 'taken' } },
    'GET /api/inbox': { body: { items: [item('9', { assignee: null, state: 'OPEN' })], counts, next: null } } });
  renderPage(<InboxPage />, '/inbox');
  await userEvent.click(await screen.findByText('领取'));
  expect(await screen.findByText('该任务已被他人领取，列表已刷新。')).toBeTruthy();
});

test('an empty inbox shows the way to the group', async () => {
  respond({ ...routes, 'GET /api/inbox': { body: { items: [], counts, next: null } } });
  renderPage(<InboxPage />, '/inbox');
  await userEvent.click(await screen.findByText('查看本组待领'));
  expect(screen.getByTestId('address').textContent).toBe('/inbox?view=group');
});

test('a failure is told in words, with a way to try again', async () => {
  respond({ ...routes, 'GET /api/inbox': { status: 500 } });
  renderPage(<InboxPage />, '/inbox');
  expect(await screen.findByText('系统暂时无法处理，请稍后重试。')).toBeTruthy();
  expect(screen.getByText('重试')).toBeTruthy();
});
