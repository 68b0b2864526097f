import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { text } from '@shared/text/zh-CN';
import { openPortal, sentTo, SIGNED_IN } from '../test/portal';
import { t } from '../text';

const MATTER = {
  receiptNo: 'FY1',
  caseNo: '工信复〔2026〕1号',
  procedure: 'reconsideration',
  procedureName: '行政复议',
  title: '不服处罚决定',
  stage: 'admissibility',
  stageName: '受理审查',
  stageText: '需要您补正申请材料',
  stages: [
    { id: 'admissibility', name: '受理审查' },
    { id: 'decision', name: '决定' },
  ],
  turn: 'you',
  filedOn: '2026-11-23',
  deadlines: [],
  remedies: [],
  documents: [
    { id: 'd1', template: 'correction-notice', name: '补正通知书', number: '5号', issuedOn: '2026-11-25', services: [] },
  ],
  materials: [],
  actions: [
    { basis: { law: '行政复议法', article: '第三十一条' }, action: 'submit-correction', name: '提交补正材料', until: '2026-12-09', items: [{ id: 'i1', text: '申请书签名' }] },
  ],
  papersOfOther: true,
  history: [],
};
const CASE = 'GET /api/portal/cases/FY1';
const CORRECTION_DRAFT = '/api/portal/cases/FY1/actions/submit-correction/draft';

beforeEach(() => sessionStorage.clear());

test('an empty list says so and shows the way', async () => {
  openPortal('/cases', { 'GET /api/portal/cases': { body: { items: [], next: null } } });
  expect(await screen.findByText(t.cases.empty)).toBeDefined();
});

test('the list says whose turn it is also where no day is set for it', async () => {
  const items = [{ ...MATTER, turn: 'body' }];
  openPortal('/cases', { 'GET /api/portal/cases': { body: { items, next: null } } });
  expect(await screen.findByText(t.ofProcedure('reconsideration').turn.body)).toBeDefined();
});

test('the papers of the other side are offered where the procedure opens them', async () => {
  openPortal('/cases/FY1', { [CASE]: { body: MATTER } });
  expect(await screen.findByRole('link', { name: t.access.toPage })).toBeDefined();
  cleanup();
  openPortal('/cases/FY1', { [CASE]: { body: { ...MATTER, procedure: 'petition', papersOfOther: false } } });
  expect(await screen.findByText('需要您补正申请材料')).toBeDefined();
  expect(screen.queryByRole('link', { name: t.access.toPage })).toBeNull();
});

test('the case says where it stands, whose turn it is and what to do until when', async () => {
  openPortal('/cases/FY1', { [CASE]: { body: MATTER } });
  expect(await screen.findByText('需要您补正申请材料')).toBeDefined();
  expect(screen.getByText(t.ofProcedure('reconsideration').turn.you)).toBeDefined();
  expect(screen.getByText('受理审查', { selector: '[aria-current=step]' })).toBeDefined();
  expect(screen.getByText(t.matter.until('2026年12月9日 星期三'))).toBeDefined();
});

const CLOCK = {
  key: 'decide',
  name: '决定期限',
  actor: '复议机关',
  party: 'body',
  state: 'running',
  status: 'final',
  verified: 'statute',
  remaining: 3,
  remainingUnit: 'working_days',
  basis: { law: '行政复议法', article: '第六十二条' },
};

test('the case says until when whoever is to act must have acted, and that a date may still move', async () => {
  const deadlines = [
    { ...CLOCK, id: '1', due: '2027-01-04', status: 'provisional' },
    { ...CLOCK, id: '2', due: '2026-12-01', state: 'met' },
  ];
  openPortal('/cases/FY1', { [CASE]: { body: { ...MATTER, stage: 'decision', turn: 'body', actions: [], deadlines } } });
  expect(await screen.findByText(t.matter.nextLast('2027年1月4日 星期一', true))).toBeDefined();
  expect(screen.getByText(t.matter.provisional)).toBeDefined();
});

test('a decided case says what may still be done and until when', async () => {
  const sue = { ...CLOCK, id: '3', name: '起诉期限', party: 'applicant', due: '2026-12-08' };
  openPortal('/cases/FY1', { [CASE]: { body: { ...MATTER, stage: 'decision', turn: 'nobody', actions: [], deadlines: [sue] } } });
  expect(await screen.findByText(t.matter.remedy('起诉期限', '2026年12月8日 星期二', '行政复议法第六十二条'))).toBeDefined();
});

test('while a rating is asked for, the last day of a review is one for who wants it, not one for the rating', async () => {
  const review = { ...CLOCK, id: '4', key: 'ask-review', name: '请求复查的期限', party: 'applicant', due: '2026-12-08' };
  const rate = { action: 'rate', name: '评价', basis: { law: '内部规则', article: null } };
  const remedies = [{ limit: 'ask-review', body: '待确认，可以向本机关询问', here: false }];
  const body = { ...MATTER, procedure: 'petition', stage: 'follow-up', actions: [rate], deadlines: [review], remedies };
  openPortal('/cases/FY1', { [CASE]: { body } });
  const told = t.matter.remedy('请求复查的期限', '2026年12月8日 星期二', '行政复议法第六十二条');
  expect(await screen.findByText(told + t.matter.remedyTo('待确认，可以向本机关询问'))).toBeDefined();
  expect(screen.getByText(t.matter.remedyOutside)).toBeDefined();
  expect(screen.queryByText(t.matter.nextLast('2026年12月8日 星期二', false))).toBeNull();
  expect(screen.getByText(t.matter.yourTurn.rate ?? '')).toBeDefined();
});

test('a server that does not answer is said so, and asked again on demand', async () => {
  let away = true;
  openPortal('/cases', {
    'GET /api/session': () => {
      if (away) throw new TypeError('connection refused');
      return { body: SIGNED_IN };
    },
    'GET /api/portal/cases': { body: { items: [], next: null } },
  });
  expect(await screen.findByText(text.problem.offline)).toBeDefined();
  away = false;
  await userEvent.click(screen.getByRole('button', { name: t.problem.retry }));
  expect(await screen.findByText(t.cases.empty)).toBeDefined();
});

test('a case of another person is as if it did not exist', async () => {
  openPortal('/cases/FY2');
  expect(await screen.findByText(t.problem.notFound)).toBeDefined();
});

test('a correction answers item by item, in one sending', async () => {
  const fetching = openPortal('/cases/FY1/correction', {
    [CASE]: { body: MATTER },
    [`GET ${CORRECTION_DRAFT}`]: { body: { data: null, version: 0 } },
    [`PUT ${CORRECTION_DRAFT}`]: { body: { data: {}, version: 1 } },
    'POST /api/portal/cases/FY1/actions/submit-correction': { body: {} },
  });
  const send = await screen.findByRole('button', { name: t.correction.submit });
  await userEvent.click(send);
  expect(screen.getByRole('alert')).toHaveProperty('textContent', expect.stringContaining(t.correction.faults.empty));

  const [answer] = screen.getAllByLabelText(new RegExp(t.correction.answer));
  await userEvent.type(answer as HTMLElement, '随函补签');
  await userEvent.dblClick(send);
  expect(await screen.findByText(t.correction.doneTitle)).toBeDefined();
  expect(sentTo(fetching, 'POST', '/api/portal/cases/FY1/actions/submit-correction').map(({ body }) => body)).toEqual([
    { form: { statement: '1. 申请书签名：随函补签' }, uploadIds: [] },
  ]);
});

test('who is asked to name another respondent names it in a field of its own', async () => {
  const notice = { id: 'd1', template: 'respondent-change-notice', name: '变更被申请人通知书', services: [] };
  const fetching = openPortal('/cases/FY1/correction', {
    [CASE]: { body: { ...MATTER, documents: [notice] } },
    [`GET ${CORRECTION_DRAFT}`]: { body: { data: null, version: 0 } },
    [`PUT ${CORRECTION_DRAFT}`]: { body: { data: {}, version: 1 } },
    'POST /api/portal/cases/FY1/actions/submit-correction': { body: {} },
  });
  await userEvent.type(await screen.findByLabelText(new RegExp(t.correction.respondent)), '某市公安局');
  await userEvent.click(screen.getByRole('button', { name: t.correction.submit }));
  expect(await screen.findByText(t.correction.doneTitle)).toBeDefined();
  expect(sentTo(fetching, 'POST', '/api/portal/cases/FY1/actions/submit-correction').map(({ body }) => body)).toEqual([
    { form: { statement: '变更后的被申请人：某市公安局', respondentName: '某市公安局' }, uploadIds: [] },
  ]);
});

test('who acts for several says whose correction it is', async () => {
  const applicants = { items: { oneOf: [{ const: 'p1', title: '申请人甲' }, { const: 'p2', title: '申请人乙' }] } };
  const actions = MATTER.actions.map((action) => ({ ...action, schema: { properties: { applicants } } }));
  const fetching = openPortal('/cases/FY1/correction', {
    [CASE]: { body: { ...MATTER, actions } },
    [`GET ${CORRECTION_DRAFT}`]: { body: { data: null, version: 0 } },
    [`PUT ${CORRECTION_DRAFT}`]: { body: { data: {}, version: 1 } },
    'POST /api/portal/cases/FY1/actions/submit-correction': { body: {} },
  });
  const send = await screen.findByRole('button', { name: t.correction.submit });
  await userEvent.type(screen.getAllByLabelText(new RegExp(t.correction.answer))[0] as HTMLElement, '随函补签');
  await userEvent.click(send);
  expect(screen.getByRole('alert')).toHaveProperty('textContent', expect.stringContaining(t.correction.faults.applicants));

  await userEvent.click(screen.getByRole('checkbox', { name: '申请人乙' }));
  await userEvent.click(send);
  expect(await screen.findByText(t.correction.doneTitle)).toBeDefined();
  expect(sentTo(fetching, 'POST', '/api/portal/cases/FY1/actions/submit-correction').map(({ body }) => body)).toEqual([
    { form: { statement: '1. 申请书签名：随函补签', applicants: ['p2'] }, uploadIds: [] },
  ]);
});

test('more time to correct is asked for by an act of its own', async () => {
  const actions = [...MATTER.actions, { action: 'request-correction-extension', name: '申请延长补正期限', basis: { law: '行政复议法', article: '第三十一条第二款' } }];
  const fetching = openPortal('/cases/FY1/correction', {
    [CASE]: { body: { ...MATTER, actions } },
    'POST /api/portal/cases/FY1/actions/request-correction-extension': { body: {} },
  });
  const ask = await screen.findByRole('button', { name: t.extension.submit });
  await userEvent.click(ask);
  expect(await screen.findByText(t.extension.empty)).toBeDefined();

  await userEvent.type(screen.getByLabelText(new RegExp(t.extension.reason)), '住院');
  await userEvent.click(ask);
  expect(await screen.findByText(t.extension.doneTitle)).toBeDefined();
  expect(
    sentTo(fetching, 'POST', '/api/portal/cases/FY1/actions/request-correction-extension').map(({ body }) => body),
  ).toEqual([{ form: { reason: '住院' }, uploadIds: [] }]);
});

test('what was typed before the page was left is there again', async () => {
  const typed = { texts: { i1: '上次写到这里', general: '' }, files: [] };
  const fetching = openPortal('/cases/FY1/correction', {
    [CASE]: { body: MATTER },
    [`GET ${CORRECTION_DRAFT}`]: { body: { data: typed, version: 3 } },
    [`PUT ${CORRECTION_DRAFT}`]: { body: { data: {}, version: 4 } },
    'POST /api/portal/cases/FY1/actions/submit-correction': { body: {} },
  });
  const answer = await screen.findByDisplayValue('上次写到这里');
  await userEvent.type(answer, '，续写');
  await userEvent.click(screen.getByRole('button', { name: t.correction.submit }));
  expect(await screen.findByText(t.correction.doneTitle)).toBeDefined();
  const [saved] = sentTo(fetching, 'PUT', CORRECTION_DRAFT);
  expect(saved?.headers['If-Match']).toBe('"3"');
  expect(saved?.body).toEqual({ data: { ...typed, texts: { ...typed.texts, i1: '上次写到这里，续写' } } });
});

test('the person confirms receipt of a document once', async () => {
  let acknowledgedAt: string | null = null;
  const fetching = openPortal('/cases/FY1/documents/d1', {
    [CASE]: () => ({ body: { ...MATTER, documents: [{ ...MATTER.documents[0], services: [{ acknowledgedAt }] }] } }),
    'POST /api/portal/cases/FY1/actions/acknowledge': () => {
      acknowledgedAt = '2026-11-25T21:00:00Z';
      return { body: {} };
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: t.paper.acknowledge }));
  expect(await screen.findByText(t.matter.acknowledged('2026年11月26日 05:00'))).toBeDefined();
  expect(sentTo(fetching, 'POST', '/api/portal/cases/FY1/actions/acknowledge')[0]?.body).toEqual({
    form: { documentId: 'd1' },
    uploadIds: [],
  });
});
