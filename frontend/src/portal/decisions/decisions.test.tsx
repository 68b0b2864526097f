import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openPortal } from '../test/portal';
import { t } from '../text';

test('where no decision is published the page says so, not that it is somebody else’s, and leads to the list', async () => {
  openPortal('/decisions/unknown', { 'GET /api/session': { body: { authenticated: false } }, 'GET /api/portal/decisions/unknown': { status: 404, body: {} } });
  expect(await screen.findByRole('heading', { level: 1, name: '没有这份公开的文书' })).toBeTruthy();
  expect(document.body.textContent).not.toContain('不属于您');
  expect(screen.getByRole('link', { name: '查看已经公开的决定书和复核意见书' }).getAttribute('href')).toBe('/decisions');
});

test('a decision that cannot be read may be asked for again', async () => {
  openPortal('/decisions/d1', { 'GET /api/portal/decisions/d1': { status: 503, body: {} } });
  expect(await screen.findByRole('button', { name: t.problem.retry })).toBeTruthy();
});

test('an opinion of a re-examination is called one, and whose opinion it was is no respondent', async () => {
  const opinion = {
    id: 'd2',
    number: '工信信核〔2026〕1号',
    title: '信某请求复核',
    organ: '某部',
    respondent: '某省通信管理局',
    kind: 'recheck-opinion',
    kindName: '信访复核意见',
    orders: '维持',
    decidedOn: '2026-03-02',
    publishedOn: '2026-03-09',
    text: '维持复查意见。',
  };
  openPortal('/decisions/d2', { 'GET /api/portal/decisions/d2': { body: opinion } });
  expect(await screen.findByText('原办理、复查机关')).toBeTruthy();
  expect(screen.getByText('意见日期')).toBeTruthy();
  expect(document.body.textContent).not.toContain('决定日期');
});
