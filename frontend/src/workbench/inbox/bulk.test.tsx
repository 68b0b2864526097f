import { respond } from '@shared/test/respond';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { counts, item, session } from '../test/inboxItems';
import { renderPage } from '../test/renderPage';
import { InboxPage } from './InboxPage';

const routes = { 'GET /api/session': { body: session } };
const three = { items: [item('1'), item('2', { assignee: null, state: 'OPEN' }), item('3')], counts, next: null };
beforeEach(() => sessionStorage.clear());

const bodyOf = (fetching: ReturnType<typeof respond>, path: string) =>
  JSON.parse(String(fetching.mock.calls.find(([url]) => String(url).endsWith(path))?.[1]?.body)) as Record<string, unknown>;

test('marked tasks are done together, each act with those it fits; what was refused is said task by task', async () => {
  const fetching = respond({
    ...routes,
    'GET /api/inbox': { body: three },
    'POST /api/tasks/bulk': {
      body: { results: [{ id: '1', status: 200, task: item('1'), problem: null }, { id: '3', status: 409, task: null, problem: { code: 'task_done', detail: '该任务已经办结。' } }] },
    },
  });
  renderPage(<InboxPage />, '/inbox');
  await userEvent.click(await screen.findByRole('checkbox', { name: '全选' }));
  expect(screen.getByText('已选3项')).toBeTruthy();
  expect(screen.getByRole('button', { name: '领取（1）' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '退回本组（2）' }));
  expect(await screen.findByText('有1项没有办成')).toBeTruthy();
  expect(screen.getByText(/该任务已经办结。/)).toBeTruthy();
  expect(bodyOf(fetching, '/tasks/bulk')).toEqual({ action: 'release', ids: ['1', '3'] });
});

test('the keyboard marks and unmarks', async () => {
  respond({ ...routes, 'GET /api/inbox': { body: three } });
  renderPage(<InboxPage />, '/inbox');
  await screen.findByText('任务2');
  await userEvent.keyboard('jxjx');
  expect(screen.getByText('已选2项')).toBeTruthy();
  await userEvent.keyboard('x');
  expect(screen.getByText('已选1项')).toBeTruthy();
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByText(/已选/)).toBeNull();
});

test('a task is set aside with a reason, says so in the list, and is taken up again', async () => {
  const held = item('1', { state: 'HELD', held: { since: '2026-06-01T10:00:00+08:00', until: '2026-06-05', reason: '等待材料' } });
  let aside = false;
  const fetching = respond({
    ...routes,
    'GET /api/inbox': () => ({ body: { items: [aside ? held : item('1')], counts, next: null } }),
    'POST /api/tasks/1/hold': () => {
      aside = true;
      return { body: held };
    },
    'POST /api/tasks/1/take-up': { body: item('1') },
  });
  renderPage(<InboxPage />, '/inbox');
  await userEvent.click(await screen.findByRole('button', { name: '搁置' }));
  await userEvent.type(screen.getByLabelText('搁置理由'), '等待材料');
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '搁置' }));
  // The list is read again at once, not when the message of success has gone after its three seconds.
  await screen.findByText('已搁置：任务1');
  expect(await screen.findByText('搁置至2026年6月5日 星期五：等待材料', undefined, { timeout: 2000 })).toBeTruthy();
  expect(bodyOf(fetching, '/tasks/1/hold')).toEqual({ reason: '等待材料' });
  await userEvent.click(screen.getByRole('button', { name: '继续办理' }));
  await waitFor(() => expect(fetching.mock.calls.some(([url]) => String(url).endsWith('/tasks/1/take-up'))).toBe(true));
});
