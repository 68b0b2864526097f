import { respond } from '@shared/test/respond';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderPage } from '../test/renderPage';
import { RecountPanel } from './RecountPanel';

const run = {
  askedBy: null, startedAt: '2026-11-24T18:30:00Z', finishedAt: '2026-11-24T18:30:02Z', cases: 12, clocks: 45, timers: 8, items: 9, differences: 1,
};
const incident = {
  id: 'i', caseNo: '工信复〔2026〕12号', kind: '期限', name: '受理审查期限', what: 'DUE', whatName: '届满日', expected: '2026-11-30', found: '2026-12-01',
  firstSeenAt: '2026-11-24T18:30:00Z', lastSeenAt: '2026-11-24T18:30:00Z', there: true, goneAt: null,
};

test('a difference names its case, what it is and what it should be', async () => {
  respond({ 'GET /api/supervision/incidents': { body: { lastRun: run, mayRecount: false, incidents: [incident] } } });
  renderPage(<RecountPanel />);
  expect(await screen.findByText('发现1处不一致')).toBeTruthy();
  expect(screen.getByRole('link', { name: incident.caseNo }).getAttribute('href')).toContain(encodeURIComponent(incident.caseNo));
  expect(screen.getByText('届满日应为“2026-11-30”，现为“2026-12-01”')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '立即复核' })).toBeNull();
});

test('whoever may counts again and sees that all is well, with the time and the number of dates', async () => {
  const mended = { ...incident, there: false, goneAt: '2026-11-25T02:00:00Z' };
  const now = { ...run, askedBy: '督办员', finishedAt: '2026-11-25T02:00:01Z', differences: 0 };
  respond({
    'GET /api/supervision/incidents': { body: { lastRun: run, mayRecount: true, incidents: [incident] } },
    'POST /api/supervision/recount': { body: { lastRun: now, mayRecount: true, incidents: [mended] } },
  });
  renderPage(<RecountPanel />);
  await userEvent.click(await screen.findByRole('button', { name: '立即复核' }));
  expect(await screen.findByText('全部一致')).toBeTruthy();
  expect(screen.getByText(/2026-11-25 10:00，由督办员发起；比对了12件案件的45个期限、8个定时器、9项待办/)).toBeTruthy();
  expect(screen.getByText('以往的不一致（1处，均已恢复）')).toBeTruthy();
});
