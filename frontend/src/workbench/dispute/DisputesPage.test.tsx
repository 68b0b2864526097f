import { respond } from '@shared/test/respond';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderPage } from '../test/renderPage';
import { t } from '../text';
import DisputesPage from './DisputesPage';

const file = (caseNo: string, closing: string | null = null) => ({
  caseNo, procedure: 'reconsideration', procedureName: '行政复议', title: '不服处罚', stageName: '审理', state: 'open', closing, receivedOn: '2026-06-01', parties: [],
});
const row = (title: string, ...cases: object[]) => ({ title, begunOn: '2026-06-01', state: 'open', cases });

function answered() {
  return respond({
    'GET /api/disputes/list': ({ url }) =>
      url.includes('cursor=next')
        ? { body: { items: [row('较早的争议', file('工信复〔2026〕1号'), file('工信应〔2026〕1号'))], next: null } }
        : { body: { items: [row('较新的争议', file('工信复〔2026〕2号', '已作出行政复议决定'), file('工信应〔2026〕2号'))], next: 'next' } },
  });
}

test('each dispute is one row with its cases, and the next page comes when asked for', async () => {
  const fetching = answered();
  renderPage(<DisputesPage />, '/disputes?q=处罚&state=open');
  const title = await screen.findByRole('link', { name: '较新的争议' });
  expect(title.getAttribute('href')).toBe(`/cases/${encodeURIComponent('工信复〔2026〕2号')}/dispute`);
  expect(screen.getByText('已办结：已作出行政复议决定')).toBeTruthy();
  expect(String(fetching.mock.calls[0]?.[0])).toContain('state=open');
  await userEvent.click(screen.getByRole('button', { name: t.disputes.more }));
  expect(await screen.findByRole('link', { name: '较早的争议' })).toBeTruthy();
  expect(screen.getByRole('link', { name: '较新的争议' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: t.disputes.more })).toBeNull();
});

test('what is asked for is kept in the address', async () => {
  answered();
  renderPage(<DisputesPage />, '/disputes?state=open');
  await userEvent.type(await screen.findByRole('searchbox', { name: t.disputes.placeholder }), '甲公司{Enter}');
  expect(screen.getByTestId('address').textContent).toBe(`/disputes?state=open&q=${encodeURIComponent('甲公司')}`);
});
