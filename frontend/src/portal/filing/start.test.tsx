import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { PENALTY } from '../test/answers';
import { DRAFT, draftOf, openPortal, sentTo } from '../test/portal';
import { t } from '../text';
import { keepAnswers } from './draft/keptAnswers';

const named = t.start.draftOf('江苏省通信管理局');

beforeEach(() => sessionStorage.clear());

test('a draft is taken up at the first page that still wants something', async () => {
  const form = { ...PENALTY, factsAndReasons: '' };
  openPortal('/apply', {
    'GET /api/portal/drafts': { body: { items: [draftOf(form)], next: null } },
    [`GET /api/portal/drafts/${DRAFT}`]: { body: draftOf(form) },
  });
  await userEvent.click(await screen.findByRole('link', { name: named }));
  expect(await screen.findByRole('heading', { level: 1, name: t.steps.titles.claim })).toBeDefined();
});

test('an application that never reached the server is listed too', async () => {
  keepAnswers(DRAFT, { username: 'citizen1', answers: PENALTY });
  openPortal('/apply', { 'GET /api/portal/drafts': { body: { items: [], next: null } } });
  expect(await screen.findByRole('link', { name: named })).toBeDefined();
  expect(screen.getByText(t.start.onlyHere)).toBeDefined();
});

test('a new application is not asked for before something of it was saved', async () => {
  const fetching = openPortal('/apply', { 'GET /api/portal/drafts': { body: { items: [], next: null } } });
  await userEvent.click(await screen.findByRole('button', { name: t.start.new }));
  expect(await screen.findByRole('heading', { level: 1, name: t.steps.titles.applicant })).toBeDefined();
  expect(fetching.mock.calls.map(([url]) => String(url)).filter((url) => url.startsWith('/api/portal/drafts/'))).toEqual([]);
});

test('a draft of an earlier version of the pages does not break the list', async () => {
  openPortal('/apply', {
    'GET /api/portal/drafts': { body: { items: [draftOf({ factsAndReasons: '理由' }), { ...draftOf(null), id: `${DRAFT}2` }], next: null } },
  });
  expect(await screen.findAllByRole('link', { name: t.start.draftUnnamed })).toHaveLength(2);
});

test('a draft is thrown away only after the person has said yes', async () => {
  const ask = vi.fn<() => boolean>().mockReturnValueOnce(false).mockReturnValueOnce(true);
  let items = [draftOf()];
  const fetching = openPortal('/apply', {
    'GET /api/portal/drafts': () => ({ body: { items, next: null } }),
    [`DELETE /api/portal/drafts/${DRAFT}`]: () => {
      items = [];
      return { status: 204 };
    },
  });
  vi.stubGlobal('confirm', ask);
  const button = await screen.findByRole('button', { name: t.start.removeOf(named) });
  await userEvent.click(button);
  expect(sentTo(fetching, 'DELETE', `/api/portal/drafts/${DRAFT}`)).toEqual([]);
  await userEvent.click(button);
  await vi.waitFor(() => expect(screen.queryByRole('link', { name: named })).toBeNull());
});
