import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { openPortal, sentTo } from '../test/portal';
import { t } from '../text';

const ACT = '/api/portal/cases/FY1/actions/withdraw';
const NAME = '撤回行政复议申请';
const schema = {
  type: 'object',
  required: ['reason'],
  properties: { reason: { type: 'string', title: '说明', minLength: 1, maxLength: 2000 } },
  additionalProperties: false,
};
const action = {
  action: 'withdraw',
  name: NAME,
  basis: { law: '行政复议法', article: '第四十一条第一项' },
  until: null,
  material: true,
  items: null,
  schema,
  uiSchema: null,
};
const MATTER = { receiptNo: 'FY1', procedure: 'reconsideration', title: '申请人甲', actions: [action], history: [] };
const kept = {
  form: { reason: '上次写到这里' },
  files: [{ uploadId: 'u1', sha256: 'a', size: 9, name: '协议.pdf', mediaType: 'application/pdf' }],
  key: 'key-of-the-draft',
};
const routes = {
  'GET /api/portal/cases/FY1': { body: MATTER },
  [`GET ${ACT}/draft`]: { body: { data: kept, version: 2 } },
  [`PUT ${ACT}/draft`]: { body: { data: kept, version: 3 } },
  [`POST ${ACT}`]: { body: { ...MATTER, history: [{ at: '2026-06-01T10:00:00+08:00', text: NAME }] } },
};
const open = (more = {}) => openPortal('/cases/FY1/acts/withdraw', { ...routes, ...more });
const { acts: KNOWN, heavy } = t.ofProcedure('reconsideration');
const HEAVY = heavy.withdraw;
const CONFIRM = HEAVY?.confirm ?? '';
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

// The form library comes when a form is opened, which takes a while where everything is read from source.
beforeAll(() => import('./ActForm'), 60_000);
beforeEach(() => sessionStorage.clear());

test('what an act means stands before it is sent, and a double click sends it once under the key of the draft', async () => {
  const fetching = open();
  expect(await screen.findByDisplayValue('上次写到这里')).toBeDefined();
  await press(t.acts.toCheck);
  expect(screen.getByText(/不得再以同一事实和理由申请行政复议/)).toBeDefined();
  expect(screen.getByText('协议.pdf')).toBeDefined();
  expect(sentTo(fetching, 'POST', ACT)).toEqual([]);

  await userEvent.dblClick(screen.getByRole('button', { name: CONFIRM }));
  expect(await screen.findByRole('heading', { name: t.acts.doneTitle(NAME) })).toBeDefined();
  expect(screen.getByText('2026年6月1日 10:00')).toBeDefined();
  const sent = sentTo(fetching, 'POST', ACT);
  expect(sent.map(({ body }) => body)).toEqual([{ form: { reason: '上次写到这里' }, uploadIds: ['u1'] }]);
  expect(sent[0]?.headers['Idempotency-Key']).toBe('key-of-the-draft');
});

test('an act that became impossible says why, and what was typed is still there', async () => {
  open({ [`POST ${ACT}`]: { status: 409, body: { code: 'not_now', detail: '案件目前不能办理：案件已经办结。' } } });
  await press(t.acts.toCheck);
  await press(CONFIRM);
  expect(await screen.findByText('案件目前不能办理：案件已经办结。')).toBeDefined();
  expect(screen.getByText(t.acts.kept)).toBeDefined();
  await press(t.acts.change);
  expect(screen.getByDisplayValue('上次写到这里')).toBeDefined();
});

test('what the schema asks for is asked for, in the words of the form', async () => {
  open({ [`GET ${ACT}/draft`]: { body: { data: null, version: 0 } } });
  await press(t.acts.toCheck);
  expect(await screen.findByRole('alert')).toBeDefined();
  expect(screen.queryByText(HEAVY?.title ?? '')).toBeNull();
});

test('the page of the case says what each act does and by which article', async () => {
  const deadlines = [{ id: 'd', name: '审理期限', state: 'suspended', party: 'body', basis: { law: '', article: null } }];
  const suspension = { since: '2026-06-03', ground: '另案尚未审结', basis: { law: '行政复议法', article: '第三十九条第一款第八项' } };
  const full = { ...MATTER, deadlines, suspension, documents: [], materials: [], stages: [], turn: 'body', stageText: '', filedOn: '2026-06-01' };
  openPortal('/cases/FY1', { 'GET /api/portal/cases/FY1': { body: full } });
  const link = await screen.findByRole('link', { name: NAME });
  expect(link.getAttribute('href')).toBe('/cases/FY1/acts/withdraw');
  expect(screen.getByText(KNOWN.withdraw?.does ?? '')).toBeDefined();
  expect(screen.getByText(/依据：行政复议法第四十一条第一项/)).toBeDefined();
  expect(screen.getByText(t.suspended.clocks('审理期限'))).toBeDefined();
});

test('an act that is not possible says so', async () => {
  open({ 'GET /api/portal/cases/FY1': { body: { ...MATTER, actions: [] } } });
  expect(await screen.findByText(t.acts.gone)).toBeDefined();
});

test('a normative document is to be challenged together with the act, and only the rules of 2007 allow it later', () => {
  const when = KNOWN['raise-normative-document']?.when;
  expect(when).toContain('申请行政复议时一并提出（行政复议法第十三条）');
  expect(when).toContain('待确认');
});
