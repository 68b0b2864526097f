import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { PENALTY } from '../../test/answers';
import { DRAFT, draftOf, openPortal, sentTo } from '../../test/portal';
import { t } from '../../text';
import { filedAs, rememberFiled } from '../draft/filedDrafts';
import { keptDrafts } from '../draft/keptAnswers';

const APPLICATIONS = '/api/portal/applications';
const FILED = { caseNo: '工信复〔2026〕1号', receiptNo: 'FY20261123000018', receivedOn: '2026-11-23', deadlines: [] };
const stored = { [`GET /api/portal/drafts/${DRAFT}`]: { body: draftOf() } };
const submit = () => screen.findByRole('button', { name: t.check.submit });

beforeEach(() => sessionStorage.clear());

test('a double click files once, under the key of the draft, and shows the receipt', async () => {
  const fetching = openPortal(`/apply/${DRAFT}/check`, {
    ...stored,
    [`POST ${APPLICATIONS}`]: { status: 201, body: FILED },
    [`DELETE /api/portal/drafts/${DRAFT}`]: { status: 204 },
  });
  await userEvent.dblClick(await submit());
  expect(await screen.findByText(FILED.receiptNo)).toBeDefined();
  const sent = sentTo(fetching, 'POST', APPLICATIONS);
  expect(sent).toHaveLength(1);
  expect(sent[0]?.headers['Idempotency-Key']).toBe(DRAFT);
  expect(sent[0]?.body).toMatchObject({ procedure: 'reconsideration', uploadIds: [] });
  expect(filedAs(DRAFT, 'citizen1')).toBe(FILED.receiptNo);
});

test('who comes back to a page of an application that was filed is led to its receipt, not to an empty form', async () => {
  rememberFiled(DRAFT, { username: 'citizen1', receiptNo: FILED.receiptNo });
  const { receiptNo, caseNo, deadlines } = FILED;
  const kept = { receiptNo, caseNo, deadlines, filedOn: '2026-11-23', title: '申请人甲不服处罚', procedure: 'reconsideration', procedureName: '行政复议', stage: 'decision', stages: [{ id: 'admissibility' }, { id: 'decision' }] };
  openPortal(`/apply/${DRAFT}/signature`, {
    [`GET /api/portal/drafts/${DRAFT}`]: { status: 404 },
    [`GET /api/portal/cases/${receiptNo}`]: { body: kept },
  });
  await screen.findByRole('heading', { level: 1, name: t.receipt.pageTitle });
  expect(await screen.findByText(receiptNo)).toBeDefined();
  expect(screen.queryByText(t.receipt.nextTitle)).toBeNull();
});

test('a complaint of the server leads to the page and the field it is about', async () => {
  openPortal(`/apply/${DRAFT}/check`, {
    ...stored,
    [`POST ${APPLICATIONS}`]: {
      status: 422,
      body: { code: 'invalid', detail: '有错', errors: [{ pointer: '/form/contact/phone', detail: '电话号码不存在' }] },
    },
  });
  await userEvent.click(await submit());
  await userEvent.click(await screen.findByRole('link', { name: '电话号码不存在' }));
  expect((await screen.findByLabelText(t.applicant.phone)).getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(screen.getByRole('alert'));
});

test('a refused filing can be tried again', async () => {
  let tries = 0;
  openPortal(`/apply/${DRAFT}/check`, {
    ...stored,
    [`POST ${APPLICATIONS}`]: () => (tries++ === 0 ? { status: 503, body: {} } : { status: 201, body: FILED }),
  });
  await userEvent.click(await submit());
  expect(await screen.findByRole('alert')).toHaveProperty('textContent', expect.stringContaining(t.problem.title));
  await userEvent.click(await submit());
  expect(await screen.findByText(FILED.receiptNo)).toBeDefined();
});

test('an unfinished application cannot be filed: the summary names the pages', async () => {
  openPortal(`/apply/${DRAFT}/check`, {
    [`GET /api/portal/drafts/${DRAFT}`]: { body: draftOf({ ...PENALTY, factsAndReasons: '' }) },
  });
  expect(await screen.findByText(t.check.unfinishedTitle)).toBeDefined();
  expect(screen.queryByRole('button', { name: t.check.submit })).toBeNull();
});

test('what is left open is named beside the button that files it all the same', async () => {
  openPortal(`/apply/${DRAFT}/check`, {
    [`GET /api/portal/drafts/${DRAFT}`]: { body: draftOf({ ...PENALTY, submission: { ...PENALTY.submission, signature: false } }) },
    [`POST ${APPLICATIONS}`]: { status: 201, body: FILED },
    [`DELETE /api/portal/drafts/${DRAFT}`]: { status: 204 },
  });
  expect(await screen.findByText(t.check.leftOpenTitle)).toBeDefined();
  expect(screen.getByRole('link', { name: t.claim.faults.signature })).toBeDefined();
  await userEvent.click(await submit());
  expect(await screen.findByText(FILED.receiptNo)).toBeDefined();
});

test('two acts are two applications: the next one keeps the applicant', async () => {
  openPortal(`/apply/${DRAFT}/check`, {
    [`GET /api/portal/drafts/${DRAFT}`]: {
      body: draftOf({ ...PENALTY, asked: { ...PENALTY.asked, moreActs: 'yes' } }),
    },
    [`POST ${APPLICATIONS}`]: { status: 201, body: FILED },
  });
  await userEvent.click(await submit());
  await userEvent.click(await screen.findByRole('button', { name: t.receipt.anotherStart }));
  await screen.findByRole('heading', { level: 1, name: t.steps.titles.respondent });
  const [next] = keptDrafts('citizen1');
  expect(next?.answers.applicants).toEqual(PENALTY.applicants);
  expect(next?.answers.act.content).toBe('');
});
