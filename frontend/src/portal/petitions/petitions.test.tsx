import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { text } from '@shared/text/zh-CN';
import { rememberFiled } from '../filing/draft/filedDrafts';
import { PENALTY } from '../test/answers';
import { COVERAGE, PETITION } from '../test/petition';
import { DRAFT, draftOf, openPortal, sentTo } from '../test/portal';
import { t } from '../text';

const words = t.petition;
const DRAFT_URL = `/api/portal/drafts/${DRAFT}`;
const APPLICATIONS = '/api/portal/applications';
const FILED = { caseNo: '工信信〔2026〕1号', receiptNo: 'XF20261123000018', receivedOn: '2026-11-23', deadlines: [] };

const stored = (form: unknown = COVERAGE, version = 1) => ({ ...draftOf(form, version), procedure: 'petition' });
const open = (path: string, more = {}) =>
  openPortal(path, {
    'GET /api/portal/procedures': { body: [PETITION] },
    [`GET ${DRAFT_URL}`]: { body: stored() },
    [`PUT ${DRAFT_URL}`]: { body: stored(COVERAGE, 2) },
    [`POST ${APPLICATIONS}`]: { status: 201, body: FILED },
    [`DELETE ${DRAFT_URL}`]: { status: 204 },
    ...more,
  });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

// The form library comes when a form is opened, which takes a while where everything is read from source.
beforeAll(() => import('./Making'), 60_000);
beforeEach(() => sessionStorage.clear());

test('each start page lists the drafts of its own procedure alone', async () => {
  const items = [stored(), { ...draftOf(PENALTY), id: `${DRAFT}2` }];
  open('/petition', { 'GET /api/portal/drafts': { body: { items, next: null } } });
  const mine = await screen.findByRole('link', { name: words.draftOf('解决村里的手机信号覆盖') });
  expect(mine.getAttribute('href')).toBe(`/petition/${DRAFT}`);
  expect(screen.queryByRole('link', { name: t.start.draftOf(PENALTY.respondent.name) })).toBeNull();

  const menu = within(screen.getByRole('navigation', { name: t.site.menu }));
  await userEvent.click(menu.getByRole('link', { name: t.site.apply }));
  expect(await screen.findByRole('link', { name: t.start.draftOf(PENALTY.respondent.name) })).toBeDefined();
  expect(screen.queryByRole('link', { name: words.draftOf('解决村里的手机信号覆盖') })).toBeNull();
});

test('who is not signed in may read what can be asked for here', async () => {
  open('/petition', { 'GET /api/session': { body: { authenticated: false } } });
  expect(await screen.findByRole('heading', { level: 1, name: words.title })).toBeDefined();
  expect(screen.getByText(words.secret)).toBeDefined();
});

test('what is missing is named on top with the way to its field, and nothing is looked at before', async () => {
  open(`/petition/${DRAFT}`, { [`GET ${DRAFT_URL}`]: { body: stored({ ...COVERAGE, form: { ...COVERAGE.form, factsAndReasons: undefined } }) } });
  await press(words.toCheck);
  const fault = text.form.fault('事实和理由', text.form.required);
  await press(fault);
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '事实和理由' }));
  expect(screen.queryByRole('heading', { level: 1, name: words.checkTitle })).toBeNull();
});

test('a double click files once under the key of the draft, with the files by their names, and shows the receipt of a petition', async () => {
  const fetching = open(`/petition/${DRAFT}/check`);
  await userEvent.dblClick(await screen.findByRole('button', { name: words.submit }));
  expect(await screen.findByText(FILED.receiptNo)).toBeDefined();
  expect(screen.getByRole('heading', { level: 1, name: t.ofProcedure('petition').filedTitle })).toBeDefined();
  expect(screen.getByText(PETITION.name)).toBeDefined();
  const sent = sentTo(fetching, 'POST', APPLICATIONS);
  expect(sent.map(({ body }) => body)).toEqual([
    { procedure: 'petition', form: { ...COVERAGE.form, evidence: ['照片.pdf'] }, uploadIds: ['u1'] },
  ]);
  expect(sent[0]?.headers['Idempotency-Key']).toBe(DRAFT);
  expect(sentTo(fetching, 'DELETE', DRAFT_URL)).toHaveLength(1);
});

test('who comes back to the page of a petition that was filed is led to its receipt, not to an empty form', async () => {
  rememberFiled(DRAFT, { username: 'citizen1', receiptNo: FILED.receiptNo });
  const kept = { ...FILED, filedOn: FILED.receivedOn, title: words.title, procedure: 'petition', procedureName: '信访', stage: 'received', stages: [{ id: 'received' }] };
  open(`/petition/${DRAFT}/check`, { [`GET ${DRAFT_URL}`]: { status: 404 }, [`GET /api/portal/cases/${FILED.receiptNo}`]: { body: kept } });
  expect(await screen.findByText(FILED.receiptNo)).toBeDefined();
});

test('a complaint of the server stands at the field it is about', async () => {
  const errors = [{ pointer: '/form/contact/phone', detail: '电话号码不存在' }];
  open(`/petition/${DRAFT}/check`, { [`POST ${APPLICATIONS}`]: { status: 422, body: { code: 'invalid', detail: '有错', errors } } });
  await press(words.submit);
  expect(await screen.findByRole('heading', { level: 1, name: words.formTitle })).toBeDefined();
  const field = screen.getByRole('textbox', { name: '联系电话' });
  expect(field.closest('.ant-form-item')?.textContent).toContain('电话号码不存在');
});

test('what was typed is saved on the server as it is typed, and is there again after a reload', async () => {
  let form: unknown = COVERAGE;
  const routes = {
    [`GET ${DRAFT_URL}`]: () => ({ body: stored(form) }),
    [`PUT ${DRAFT_URL}`]: ({ init }: { init: RequestInit }) => {
      ({ form } = JSON.parse(String(init.body)) as { form: unknown });
      return { body: stored(form, 2) };
    },
  };
  const fetching = open(`/petition/${DRAFT}`, routes);
  await userEvent.type(await screen.findByDisplayValue('手机信号时有时无。'), '续写');
  await waitFor(() => expect(sentTo(fetching, 'PUT', DRAFT_URL).at(-1)?.body).toMatchObject({ procedure: 'petition' }), { timeout: 5_000 });
  await screen.findByText(t.steps.saved);

  document.body.replaceChildren();
  open(`/petition/${DRAFT}`, routes);
  expect(await screen.findByDisplayValue('手机信号时有时无。续写')).toBeDefined();
});

test('another window that saved meanwhile is told of, and its copy can be taken', async () => {
  const theirs = { ...COVERAGE, form: { ...COVERAGE.form, factsAndReasons: '那边写的' } };
  let reads = 0;
  open(`/petition/${DRAFT}`, {
    [`GET ${DRAFT_URL}`]: () => ({ body: reads++ === 0 ? stored() : stored(theirs, 5) }),
    [`PUT ${DRAFT_URL}`]: { status: 412, body: { code: 'stale' } },
  });
  await userEvent.type(await screen.findByDisplayValue('手机信号时有时无。'), '！');
  await userEvent.click(await screen.findByRole('button', { name: t.steps.takeTheirs }, { timeout: 5_000 }));
  expect(await screen.findByDisplayValue('那边写的')).toBeDefined();
});

test('who leaves out the address is told what follows, and may file all the same', async () => {
  open(`/petition/${DRAFT}/check`, { [`GET ${DRAFT_URL}`]: { body: stored({ ...COVERAGE, form: { ...COVERAGE.form, contact: {} } }) } });
  expect(await screen.findByText(words.noAddress)).toBeDefined();
  await press(words.submit);
  expect(await screen.findByText(FILED.receiptNo)).toBeDefined();
});

test('an unfinished petition has nothing to look at: its form is open', async () => {
  open(`/petition/${DRAFT}/check`, { [`GET ${DRAFT_URL}`]: { status: 404, body: {} } });
  expect(await screen.findByRole('heading', { level: 1, name: words.formTitle })).toBeDefined();
});
