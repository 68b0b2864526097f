import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { openPortal, sentTo } from '../test/portal';
import { t } from '../text';

const ACT = '/api/portal/cases/FY1/actions/submit-evidence';
const MATTER = { receiptNo: 'FY1', actions: [{ action: 'submit-evidence', name: '补充提交证据、材料', until: null, items: [] }] };
const kept = { kind: '', proves: '上次写到这里', files: [{ uploadId: 'u1', sha256: 'a', size: 9, name: '证据.pdf' }] };
const routes = {
  'GET /api/portal/cases/FY1': { body: MATTER },
  [`GET ${ACT}/draft`]: { body: { data: kept, version: 2 } },
  [`PUT ${ACT}/draft`]: { body: { data: kept, version: 3 } },
  [`POST ${ACT}`]: { body: {} },
};

test('further evidence goes out with what it is, and what was collected before is there again', async () => {
  const fetching = openPortal('/cases/FY1/evidence', routes);
  const send = await screen.findByRole('button', { name: t.evidence.submit });
  await userEvent.click(send);
  expect(screen.getByRole('alert').textContent).toContain(t.evidence.faults.kind);

  await userEvent.click(screen.getByRole('radio', { name: t.evidence.kinds.evidence }));
  await userEvent.dblClick(send);
  expect(await screen.findByText(t.evidence.doneTitle)).toBeDefined();
  expect(sentTo(fetching, 'POST', ACT).map(({ body }) => body)).toEqual([
    { form: { kind: 'evidence', proves: '上次写到这里' }, uploadIds: ['u1'] },
  ]);
});

test('a case that takes no material says so', async () => {
  openPortal('/cases/FY1/evidence', { ...routes, 'GET /api/portal/cases/FY1': { body: { ...MATTER, actions: [] } } });
  expect(await screen.findByText(t.evidence.gone)).toBeDefined();
});
