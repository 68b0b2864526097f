import { screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { longDate } from '@shared/format/dates';
import { PENALTY } from '../../test/answers';
import { DRAFT, draftOf, openPortal, sentTo } from '../../test/portal';
import { t } from '../../text';

const TIME = '/api/portal/applications/time';
const LATE = {
  standing: 'LATE',
  lastDay: '2026-11-09',
  detail: '自知道该行政行为之日起六十日的申请期限已经届满。',
  basis: '行政复议法第二十条第一款、第二款',
};

beforeEach(() => sessionStorage.clear());

const open = (page: string, body: unknown) =>
  openPortal(`/apply/${DRAFT}/${page}`, {
    [`GET /api/portal/drafts/${DRAFT}`]: { body: draftOf() },
    [`POST ${TIME}`]: { body },
  });

test('before it is filed, the last day is told with how it was counted, and a late one how a delay is explained', async () => {
  const fetching = open('check', LATE);
  expect(await screen.findByText(t.time.titles.LATE ?? '')).toBeDefined();
  expect(screen.getByText(t.time.lastDay(longDate(LATE.lastDay)))).toBeDefined();
  expect(screen.getByText(LATE.detail)).toBeDefined();
  expect(screen.getByRole('link', { name: t.time.excuseLink }).getAttribute('href')).toContain('/circumstances');
  expect(screen.getByRole('button', { name: t.check.submit })).toBeDefined();
  const [asked] = sentTo(fetching, 'POST', TIME);
  expect(asked?.body).toMatchObject({
    procedure: 'reconsideration',
    form: { act: { dateKnown: '2026-11-03', knownBy: 'served' }, declared: { rightsInformed: null, obstacles: [] } },
  });
});

test('where the delay is asked for, a late application says so first', async () => {
  open('circumstances', LATE);
  expect(await screen.findByText(t.time.titles.LATE ?? '')).toBeDefined();
  expect(screen.getByText(new RegExp(t.time.excuseHere))).toBeDefined();
});

test('one in time is told so, without an excuse', async () => {
  open('check', { ...LATE, standing: 'IN_TIME' });
  expect(await screen.findByText(t.time.titles.IN_TIME ?? '')).toBeDefined();
  expect(screen.queryByRole('link', { name: t.time.excuseLink })).toBeNull();
});

test('nothing is said where nothing can be counted, and the day and the way of knowing are asked for', async () => {
  openPortal(`/apply/${DRAFT}/knowledge`, {
    [`GET /api/portal/drafts/${DRAFT}`]: { body: draftOf({ ...PENALTY, act: { ...PENALTY.act, knownBy: '' } }) },
  });
  expect(await screen.findByRole('group', { name: new RegExp(t.act.dateKnown) })).toBeDefined();
  expect(screen.getByRole('radio', { name: t.act.waysOfKnowing.learnt })).toBeDefined();
});
