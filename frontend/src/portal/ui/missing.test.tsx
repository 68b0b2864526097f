import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openPortal } from '../test/portal';
import { t } from '../text';

test.each([403, 404])('a case that is not there, or not mine (%i), shows the way back and no vain second try', async (status) => {
  openPortal('/cases/FY9', { 'GET /api/portal/cases/FY9': { status, body: {} } });
  expect((await screen.findByRole('link', { name: t.problem.toCases })).getAttribute('href')).toBe('/cases');
  expect(screen.queryByRole('button', { name: t.problem.retry })).toBeNull();
});

test('a failing server may be asked again', async () => {
  openPortal('/cases/FY9', { 'GET /api/portal/cases/FY9': { status: 503, body: {} } });
  expect(await screen.findByRole('button', { name: t.problem.retry })).toBeDefined();
});
