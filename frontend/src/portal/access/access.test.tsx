import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openPortal } from '../test/portal';
import { t } from '../text';

const request = { action: 'request-file-access', name: '申请查阅、复制案卷材料' };
const MATTER = { receiptNo: 'FY1', title: '申请人甲', actions: [request], history: [] };
const NOTHING = { askedAt: null, waits: false, papers: [], withheld: [] };
const open = (access: object, matter: object = MATTER) =>
  openPortal('/cases/FY1/access', {
    'GET /api/portal/cases/FY1': { body: matter },
    'GET /api/portal/cases/FY1/access': { body: access },
  });

test('who has not asked is led to the form, and told when it is too late', async () => {
  open(NOTHING);
  expect((await screen.findByRole('link', { name: t.access.ask })).getAttribute('href')).toBe('/cases/FY1/acts/request-file-access');
});

test('a request that has no place now says so', async () => {
  open(NOTHING, { ...MATTER, actions: [] });
  expect(await screen.findByText(t.access.notNow)).toBeDefined();
});

test('a request that waits says so and is not made again', async () => {
  open({ ...NOTHING, askedAt: '2026-06-01T10:00:00+08:00', waits: true }, { ...MATTER, actions: [] });
  expect(await screen.findByText(t.access.askedAt('2026年6月1日 10:00'))).toBeDefined();
  expect(screen.queryByText(t.access.notNow)).toBeNull();
});

test('what is open is read or downloaded; of what is withheld stand the ground and the number', async () => {
  const papers = [
    { id: 'reply-4', kind: '书面答复', name: '书面答复', size: null, url: null },
    { id: 'material-1', kind: '证据', name: '照片.pdf', size: 2048, url: '/api/portal/cases/FY1/access/material-1/file' },
  ];
  open({ ...NOTHING, askedAt: '2026-06-01T10:00:00+08:00', papers, withheld: [{ ground: '涉及个人隐私', count: 2 }] });
  expect((await screen.findByRole('link', { name: '书面答复' })).getAttribute('href')).toBe('/cases/FY1/access/reply-4');
  expect(screen.getByRole('link', { name: t.access.download('照片.pdf') }).getAttribute('href')).toBe(papers[1]?.url);
  expect(screen.getByText(t.access.withheld('涉及个人隐私', 2))).toBeDefined();
});

test('a piece of evidence does not say that it is on paper: its file, where there is one, stands in the list', async () => {
  openPortal('/cases/FY1/access/evidence-1', {
    'GET /api/portal/cases/FY1/access/evidence-1': {
      body: { id: 'evidence-1', kind: '证据', name: '检查笔录', lines: [{ name: '证据种类', text: '书证' }] },
    },
  });
  const hint = await screen.findByText(t.access.ofEvidence);
  expect(hint.textContent).toMatch(/已经上传的，在材料列表中下载；没有上传的/);
});
