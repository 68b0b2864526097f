import { respond } from '@shared/test/respond';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderPage } from '../test/renderPage';
import { t } from '../text';
import HearingsPage from './HearingsPage';

const hearing = (id: string, on: string) => ({
  id, caseNo: `工信应〔2026〕${id}号`, procedure: 'litigation', procedureName: '行政应诉', title: '原告甲诉本机关', stage: 'first', stageName: '一审应诉', court: '某法院',
  on, at: '09:30', place: null, online: false, state: 'SET', appearance: null, leader: null, leaderCame: null, attendees: [], notice: null,
});

function open(address: string) {
  const fetching = respond({
    'GET /api/hearings': ({ url }) =>
      url.includes('cursor=next')
        ? { body: { hearings: [hearing('2', '2026-06-20')], toSet: [], next: null } }
        : { body: { hearings: [hearing('1', '2026-06-10')], toSet: [], next: 'next' } },
  });
  renderPage(<HearingsPage />, address);
  return () => fetching.mock.calls.map(([url]) => new URL(String(url), 'http://x').searchParams);
}

test('the list asks for a page of the month, narrowed as the address says, and goes on when asked to', async () => {
  const asked = open('/hearings?month=2026-06&state=SET&procedure=litigation');
  expect(await screen.findByRole('link', { name: '工信应〔2026〕1号' })).toBeTruthy();
  expect(Object.fromEntries(asked()[0] ?? [])).toEqual({ from: '2026-06-01', to: '2026-06-30', state: 'SET', procedure: 'litigation', limit: '30' });
  await userEvent.click(screen.getByRole('button', { name: t.hearings.nextPage }));
  expect(await screen.findByRole('link', { name: '工信应〔2026〕2号' })).toBeTruthy();
  expect(screen.getByRole('link', { name: '工信应〔2026〕1号' })).toBeTruthy();
});

test('another month keeps the filters in the address', async () => {
  open('/hearings?month=2026-06&state=SET');
  await userEvent.click(await screen.findByRole('button', { name: t.hearings.later }));
  expect(screen.getByTestId('address').textContent).toBe('/hearings?month=2026-07&state=SET');
});
