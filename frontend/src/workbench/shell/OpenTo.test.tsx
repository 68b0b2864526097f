import type { Role } from '@shared/api/session';
import { respond } from '@shared/test/respond';
import { screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderPage } from '../test/renderPage';
import { closedTo } from './access';
import { OpenTo } from './OpenTo';

const user = (...roles: Role[]) => ({ authenticated: true as const, username: 'u', displayName: '承办人一', roles, unit: null });

function open(address: string, ...roles: Role[]) {
  const fetching = respond({ 'GET /api/session': { body: user(...roles) } });
  renderPage(<OpenTo>页面</OpenTo>, address);
  return fetching;
}

test('who types the address of a page that is not for him reads who may open it, and nothing is asked for', async () => {
  const fetching = open('/accounts', 'HANDLER');
  expect(await screen.findByText('“账号管理”只对系统管理员开放，您的账号没有这一角色。')).toBeTruthy();
  expect(screen.queryByText('页面')).toBeNull();
  expect(screen.getByRole('link', { name: '返回待办' }).getAttribute('href')).toBe('/inbox');
  expect(fetching.mock.calls.map(([url]) => url)).toEqual(['/api/session']);
});

test('whom it is for gets the page', async () => {
  open('/accounts', 'ADMIN');
  expect(await screen.findByText('页面')).toBeTruthy();
});

/** Who has the right, by the table the server decides by. */
function holders(action: string): string[] {
  const lines = readFileSync(`${import.meta.dirname}/../../../../docs/generated/permissions.md`, 'utf8').split('\n').filter((line) => line.startsWith('|'));
  const cells = (line = '') => line.split('|').slice(2, -1);
  const roles = cells(lines[0]).map((cell) => /`(\w+)`/.exec(cell)?.[1] ?? '');
  const row = cells(lines.find((line) => line.includes(`\`${action}\``)));
  return roles.filter((role, at) => role !== 'CITIZEN' && row[at]?.trim());
}

test.each([
  ['/register', 'CASE_REGISTER'],
  ['/hearings', 'HEARINGS_READ'],
  ['/hearings/leaders', 'HEARINGS_READ'],
  ['/board', 'BOARD_READ'],
  ['/board/deadlines', 'BOARD_READ'],
  ['/board/reports/cases', 'BOARD_READ'],
  ['/calendar/notices/n1', 'CALENDAR_READ'],
  ['/audit', 'AUDIT_VERIFY'],
  ['/competence', 'COMPETENCE_READ'],
  ['/accounts', 'USERS_MANAGE'],
  ['/inbox', 'INBOX_READ'],
  ['/cases', 'CASE_SEARCH'],
  ['/disputes', 'CASE_SEARCH'],
])('%s is open to exactly those who have the right %s', (path, action) => {
  const staff: Role[] = ['REGISTRAR', 'HANDLER', 'REVIEWER', 'ORGAN_DIRECTOR', 'HEAD', 'SUPERVISOR', 'ADMIN', 'RESPONDENT'];
  expect(staff.filter((role) => !closedTo(user(role), path))).toEqual(holders(action));
});
