import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openPortal } from '../test/portal';
import { t } from '../text';

test('where no decision is published the page says so, not that it is somebody else’s, and leads to the list', async () => {
  openPortal('/decisions/unknown', { 'GET /api/session': { body: { authenticated: false } }, 'GET /api/portal/decisions/unknown': { status: 404, body: {} } });
  expect(await screen.findByRole('heading', { level: 1, name: '没有这份公开的决定书' })).toBeTruthy();
  expect(document.body.textContent).not.toContain('不属于您');
  expect(screen.getByRole('link', { name: '查看已经公开的决定书' }).getAttribute('href')).toBe('/decisions');
});

test('a decision that cannot be read may be asked for again', async () => {
  openPortal('/decisions/d1', { 'GET /api/portal/decisions/d1': { status: 503, body: {} } });
  expect(await screen.findByRole('button', { name: t.problem.retry })).toBeTruthy();
});
