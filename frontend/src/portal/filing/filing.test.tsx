import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { PENALTY } from '../test/answers';
import { DRAFT, draftOf, openPortal, sentTo } from '../test/portal';
import { t } from '../text';
import { keepAnswers, keptAnswers } from './draft/keptAnswers';

const DRAFT_URL = `/api/portal/drafts/${DRAFT}`;
const go = async () => userEvent.click(screen.getByRole('button', { name: t.form.continue }));
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

beforeEach(() => sessionStorage.clear());

test('a page with gaps is not left: the summary takes the focus and leads to the field', async () => {
  const fetching = openPortal(`/apply/${DRAFT}/contact`);
  await heading(t.steps.titles.contact);
  await go();

  const summary = screen.getByRole('alert');
  expect(document.activeElement).toBe(summary);
  expect(sentTo(fetching, 'PUT', DRAFT_URL)).toEqual([]);

  await userEvent.click(screen.getByRole('link', { name: t.applicant.faults.phone }));
  expect(document.activeElement).toBe(screen.getByLabelText(t.applicant.phone));
  expect(screen.getByLabelText(t.applicant.phone).getAttribute('aria-invalid')).toBe('true');
});

test('who has no address yet is told what follows, and may go on', async () => {
  openPortal(`/apply/${DRAFT}/contact`, {
    [`GET ${DRAFT_URL}`]: { body: draftOf({ ...PENALTY, contact: { ...PENALTY.contact, address: '' } }) },
    [`PUT ${DRAFT_URL}`]: { body: draftOf(PENALTY, 8) },
  });
  await heading(t.steps.titles.contact);
  await go();
  expect(screen.getByRole('link', { name: t.applicant.faults.address })).toBeDefined();
  expect(screen.getByText(t.form.later)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: t.form.goOnWithout }));
  await heading(t.steps.titles.agents);
});

test('what cannot be left out is not passed over together with what can', async () => {
  openPortal(`/apply/${DRAFT}/contact`, { [`GET ${DRAFT_URL}`]: { body: draftOf({ ...PENALTY, contact: { ...PENALTY.contact, address: '', email: '@' } }) } });
  await heading(t.steps.titles.contact);
  await go();
  expect(screen.queryByRole('button', { name: t.form.goOnWithout })).toBeNull();
});

test('answers stay when one goes on and comes back, and each step is saved over the version seen', async () => {
  const fetching = openPortal(`/apply/${DRAFT}/respondent`, {
    [`GET ${DRAFT_URL}`]: { body: draftOf(PENALTY, 7) },
    [`PUT ${DRAFT_URL}`]: { body: draftOf(PENALTY, 8) },
  });
  await heading(t.steps.titles.respondent);
  const name = screen.getByRole('combobox', { name: t.respondent.name });
  await userEvent.clear(name);
  await userEvent.type(name, '浙江省通信管理局');
  await go();
  await heading(t.steps.titles.act);
  await userEvent.click(screen.getByRole('link', { name: t.form.back }));
  await heading(t.steps.titles.respondent);
  expect(screen.getByRole('combobox', { name: t.respondent.name })).toHaveProperty('value', '浙江省通信管理局');

  const [saved] = sentTo(fetching, 'PUT', DRAFT_URL);
  expect(saved?.headers['If-Match']).toBe('"7"');
  expect(saved?.body).toMatchObject({
    procedure: 'reconsideration',
    form: { respondent: { name: '浙江省通信管理局' } },
  });
  await go();
  await heading(t.steps.titles.act);
  expect(sentTo(fetching, 'PUT', DRAFT_URL)[1]?.headers['If-Match']).toBe('"8"');
});

test('the first save of a draft names no version', async () => {
  const fetching = openPortal(`/apply/${DRAFT}/agents`);
  await heading(t.steps.titles.agents);
  await userEvent.click(screen.getByLabelText(t.form.hasNot));
  await go();
  await heading(t.steps.titles.respondent);
  expect(sentTo(fetching, 'PUT', DRAFT_URL)[0]?.headers).not.toHaveProperty('If-Match');
});

test('what could not be saved stays in the tab and is there after a reload', async () => {
  openPortal(`/apply/${DRAFT}/agents`, { [`PUT ${DRAFT_URL}`]: { status: 503, body: {} } });
  await heading(t.steps.titles.agents);
  await userEvent.click(screen.getByLabelText(t.form.hasNot));
  await go();
  await heading(t.steps.titles.respondent);
  expect(screen.getByRole('alert')).toHaveProperty('textContent', expect.stringContaining(t.steps.notSaved));
  expect(keptAnswers(DRAFT, 'citizen1')?.answers.asked.hasAgents).toBe('no');
});

test('kept answers come before the server copy, and only for the person who typed them', async () => {
  const answers = { ...PENALTY, respondent: { ...PENALTY.respondent, name: '河北省通信管理局' } };
  keepAnswers(DRAFT, { username: 'citizen1', answers, version: 1 });
  openPortal(`/apply/${DRAFT}/respondent`, { [`GET ${DRAFT_URL}`]: { body: draftOf() } });
  await heading(t.steps.titles.respondent);
  expect(screen.getByRole('combobox', { name: t.respondent.name })).toHaveProperty('value', '河北省通信管理局');
  expect(keptAnswers(DRAFT, 'citizen2')).toBeNull();
});

test('a draft changed elsewhere is not overwritten before the person has chosen', async () => {
  const theirs = draftOf({ ...PENALTY, respondent: { ...PENALTY.respondent, name: '山东省通信管理局' } }, 9);
  let reads = 0;
  openPortal(`/apply/${DRAFT}/respondent`, {
    [`GET ${DRAFT_URL}`]: () => ({ body: reads++ === 0 ? draftOf() : theirs }),
    [`PUT ${DRAFT_URL}`]: { status: 412, body: { code: 'stale' } },
  });
  await heading(t.steps.titles.respondent);
  await go();
  expect(await screen.findByText(t.steps.stale)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: t.steps.takeTheirs }));
  await waitFor(() =>
    expect(screen.getByRole('combobox', { name: t.respondent.name })).toHaveProperty('value', '山东省通信管理局'),
  );
});

test('kept answers are saved over the version they grew from, not over a newer one', async () => {
  keepAnswers(DRAFT, { username: 'citizen1', answers: PENALTY, version: 1 });
  const fetching = openPortal(`/apply/${DRAFT}/respondent`, {
    [`GET ${DRAFT_URL}`]: { body: draftOf(PENALTY, 5) },
    [`PUT ${DRAFT_URL}`]: { status: 412, body: { code: 'stale' } },
  });
  await heading(t.steps.titles.respondent);
  await go();
  expect(await screen.findByText(t.steps.stale)).toBeDefined();
  expect(sentTo(fetching, 'PUT', DRAFT_URL)[0]?.headers['If-Match']).toBe('"1"');
});

test('a save that got through though its answer was lost is not taken for one of another window', async () => {
  let stored: unknown;
  const fetching = openPortal(`/apply/${DRAFT}/agents`, {
    [`GET ${DRAFT_URL}`]: () => (stored ? { body: draftOf(stored) } : { status: 404 }),
    [`PUT ${DRAFT_URL}`]: ({ init }) => {
      if (stored) return (init.headers as Record<string, string>)['If-Match'] ? { body: draftOf(stored, 2) } : { status: 428 };
      stored = (JSON.parse(String(init.body)) as { form: unknown }).form;
      throw new TypeError('connection lost');
    },
  });
  await heading(t.steps.titles.agents);
  await userEvent.click(screen.getByLabelText(t.form.hasNot));
  await userEvent.click(screen.getByRole('button', { name: t.form.save }));
  await userEvent.click(await screen.findByRole('button', { name: t.problem.retry }));
  expect(await screen.findByText(t.steps.saved)).toBeDefined();
  expect(sentTo(fetching, 'PUT', DRAFT_URL).at(-1)?.headers['If-Match']).toBe('"1"');
});

test('looking at a draft without changing it keeps nothing', async () => {
  openPortal(`/apply/${DRAFT}/respondent`, { [`GET ${DRAFT_URL}`]: { body: draftOf() } });
  await heading(t.steps.titles.respondent);
  expect(keptAnswers(DRAFT, 'citizen1')).toBeNull();
});

test('a lost session asks for the password in place and repeats the save', async () => {
  let lost = true;
  const fetching = openPortal(`/apply/${DRAFT}/agents`, {
    'POST /api/session': () => {
      lost = false;
      return { body: {} };
    },
    [`PUT ${DRAFT_URL}`]: () => (lost ? { status: 401, body: { code: 'not_signed_in' } } : { body: draftOf() }),
  });
  await heading(t.steps.titles.agents);
  await userEvent.click(screen.getByLabelText(t.form.hasNot));
  await go();
  await userEvent.type(await screen.findByLabelText(t.session.password), 'secret words');
  await userEvent.click(screen.getByRole('button', { name: t.session.signIn }));
  await heading(t.steps.titles.respondent);
  expect(sentTo(fetching, 'POST', '/api/session')[0]?.body).toEqual({ username: 'citizen1', password: 'secret words' });
  expect(sentTo(fetching, 'PUT', DRAFT_URL)).toHaveLength(2);
});
