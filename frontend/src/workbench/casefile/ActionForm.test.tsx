import { respond } from '@shared/test/respond';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { renderPage } from '../test/renderPage';
import { t } from '../text';
import { ActionForm } from './ActionForm';

const ACT = `/api/cases/${encodeURIComponent('工信复〔2026〕1号')}/actions/submit-reply`;
const action = {
  action: 'submit-reply',
  name: '提交书面答复',
  group: '材料与证据',
  basis: { law: '行政复议法', article: '第四十八条' },
  material: true,
  until: null,
  items: null,
  schema: { type: 'object' as const, properties: { reply: { type: 'string' as const, title: '书面答复' } } },
};
const typed = { form: { reply: '上次写到这里' }, files: [{ uploadId: 'u1', name: '证据.pdf', size: 2048 }] };

function open(routes: Parameters<typeof respond>[0] = {}) {
  const fetching = respond({
    [`GET ${ACT}/draft`]: { body: { data: typed, version: 3 } },
    [`PUT ${ACT}/draft`]: { body: { data: typed, version: 4 } },
    [`POST ${ACT}`]: { body: {} },
    ...routes,
  });
  let done = false;
  renderPage(<ActionForm caseNo="工信复〔2026〕1号" version={1} action={action} onDone={() => (done = true)} />);
  return { sent: (method: string) => fetching.mock.calls.filter(([, init]) => init?.method === method), isDone: () => done };
}

beforeEach(() => sessionStorage.clear());

test('what was typed and sent before is there again, and goes out with the act', async () => {
  const { sent, isDone } = open();
  await userEvent.type(await screen.findByDisplayValue('上次写到这里'), '，续写');
  expect(screen.getByText('证据.pdf')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: t.casefile.submit }));
  await waitFor(() => expect(isDone()).toBe(true));
  const [saved] = sent('PUT');
  expect((saved?.[1]?.headers as Record<string, string>)['If-Match']).toBe('"3"');
  expect(JSON.parse(String(sent('POST')[0]?.[1]?.body))).toEqual({ form: { reply: '上次写到这里，续写' }, uploadIds: ['u1'] });
  expect(sessionStorage.length).toBe(0);
});

test('of two drafts of one act the person chooses, and nothing is lost before', async () => {
  const theirs = { form: { reply: '另一处写的' }, files: [] };
  open({ [`PUT ${ACT}/draft`]: { status: 412, body: { code: 'stale', version: 7, current: theirs } } });
  await userEvent.type(await screen.findByDisplayValue('上次写到这里'), '，续写');
  expect(await screen.findByText(t.task.staleHint, undefined, { timeout: 4000 })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: t.task.takeTheirs }));
  expect(await screen.findByDisplayValue('另一处写的')).toBeTruthy();
});
