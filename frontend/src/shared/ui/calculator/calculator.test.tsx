import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Mock } from 'vitest';
import { expect, test } from 'vitest';
import { MemoryRouter, useLocation } from 'react-router-dom';
import { respond } from '../../test/respond';
import { Calculator } from './Calculator';
import { addressOf, questionOf } from './question';

const RULE = {
  id: 'reconsideration.acceptance-review', name: { zh: '受理审查期限', en: '' }, actor: '行政复议机关', party: 'body', start: { zh: '收到行政复议申请', en: '' },
  length: 5, unit: 'working_days', rolls: true, basis: { law: '行政复议法', article: '第三十条第一款' }, verified: 'unconfirmed', note: { zh: '待确认的原因', en: '' },
};
const HEARING = { ...RULE, id: 'reconsideration.hearing-notice', name: { zh: '听证通知期限', en: '' }, unit: 'working_days_before', length: 6 };
const PERIOD = {
  status: 'provisional', rawEnd: '2026-10-01', deadline: '2026-10-08', deadlineExclusive: '2026-10-09T00:00:00+08:00', skipped: [], adjustedWorkingDaysUsed: [],
  remaining: null, remainingUnit: null, inPersonCutoff: null, steps: [{ kind: 'result', from: null, to: null, text: '最后一日的说明', textEn: '', notice: null, source: null }],
  days: [{ use: 'last', from: '2026-10-08', to: '2026-10-08', firstNo: 5, lastNo: 5, name: null, nameEn: null }],
};
const ROUTES = {
  'GET /api/deadlines/rules': { body: [RULE, HEARING] },
  'POST /api/deadlines/compute': { body: PERIOD },
  'POST /api/deadlines/earliest-start': { body: { start: '2026-08-02', period: PERIOD, before: { ...PERIOD, deadline: '2026-09-30' } } },
};

function Address() {
  return <output aria-label="address">{useLocation().search}</output>;
}

function open(address: string, routes: Parameters<typeof respond>[0] = {}) {
  const fetching = respond({ ...ROUTES, ...routes });
  render(
    <MemoryRouter initialEntries={[address]}>
      <Calculator />
      <Address />
    </MemoryRouter>,
  );
  return fetching;
}

const asked = (fetching: Mock<typeof fetch>, path: string) =>
  fetching.mock.calls.filter(([url]) => url === path).map(([, init]) => JSON.parse(String(init?.body)) as Record<string, unknown>);

test('a rule and a day are asked for by the rule’s own length, and the address keeps the question', async () => {
  const user = userEvent.setup();
  const fetching = open('/calculator');
  await user.selectOptions(await screen.findByLabelText('适用的期限'), await screen.findByRole('option', { name: '受理审查期限（5个工作日）' }));
  await user.type(screen.getByLabelText('起算事实发生之日'), '2026-09-28');
  await user.click(screen.getByRole('button', { name: '计算' }));
  expect(await screen.findByText('2026年10月8日 星期四')).toBeTruthy();
  expect(screen.getByText('最后一日的说明')).toBeTruthy();
  expect(screen.getByText(/^待确认：/)).toBeTruthy();
  expect(screen.getByText('待确认的原因')).toBeTruthy();
  expect(screen.getByText(/^暂定：/)).toBeTruthy();
  expect(asked(fetching, '/api/deadlines/compute')).toMatchObject([{ unit: 'working_days', amount: 5, start: '2026-09-28', rollOver: true }]);
  expect(screen.getByLabelText('address').textContent).toContain('rule=reconsideration.acceptance-review');
});

test('an address with a question is answered at once', async () => {
  const fetching = open('/calculator?mode=forward&amount=60&unit=calendar_days&day=2026-03-04&suspended=2026-03-10..2026-03-12&extended=30.calendar_days&closes=17:00');
  await screen.findByText('2026年10月8日 星期四');
  expect(asked(fetching, '/api/deadlines/compute')).toMatchObject([
    { unit: 'calendar_days', amount: 60, start: '2026-03-04', suspensions: [{ from: '2026-03-10', to: '2026-03-12' }], extensions: [{ amount: 30, unit: 'calendar_days' }], inPersonCloses: '17:00' },
  ]);
});

test('counting back offers the rules that count back and nothing else', async () => {
  const user = userEvent.setup();
  open('/calculator');
  await screen.findByRole('option', { name: '受理审查期限（5个工作日）' });
  await user.click(screen.getByLabelText('某日之前，最迟哪一日办理'));
  expect(screen.getByRole('option', { name: /听证通知期限/ })).toBeTruthy();
  expect(screen.queryByRole('option', { name: /受理审查期限/ })).toBeNull();
  expect(screen.queryByText('添加一段中止')).toBeNull();
});

test.each([
  ['2026-08-01', '2026年8月1日 星期六，已经超过期限'],
  ['2026-08-02', '2026年8月2日 星期日，没有超过期限'],
  ['2026-10-09', '2026年10月9日 星期五，晚于提交之日'],
])('whoever acts on 8 October by a period that began on %s reads so', async (began, words) => {
  open(`/calculator?mode=act&amount=60&unit=calendar_days&day=2026-10-08&began=${began}`);
  expect(await screen.findByText(new RegExp(words))).toBeTruthy();
  expect(screen.getByText(/再早一日，发生在2026年8月1日 星期六的，期限已于2026年9月30日 星期三届满/)).toBeTruthy();
});

test.each([
  ['invalid_amount', '长度', '期限长度应当是正整数'],
  ['out_of_range', '起算事实发生之日', '超出工作日历的范围'],
  ['unsupported', '单位', '起算当日计入只适用于日'],
])('a refusal %s stands beside %s in words, and nothing typed is lost', async (code, label, detail) => {
  open('/calculator?mode=forward&amount=12&unit=calendar_days&day=2051-03-04', { 'POST /api/deadlines/compute': { status: 422, body: { code, detail } } });
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toBe(detail);
  const field = screen.getByLabelText(label);
  expect(field.getAttribute('aria-describedby')).toContain(alert.id);
  await waitFor(() => expect(document.activeElement).toBe(field));
  expect(screen.getByLabelText<HTMLInputElement>('长度').value).toBe('12');
});

test('no address makes the page show a code instead of words', async () => {
  open('/calculator?mode=forward&rule=arbitration.filing&day=2026-03-04');
  expect(await screen.findByRole('option', { name: '所选期限不在此列，请重新选择' })).toBeTruthy();
  cleanup();
  open('/calculator?mode=forward&amount=3&unit=fortnights&extended=2.moons&day=2026-03-04');
  expect(await screen.findAllByRole('option', { name: '未知的单位，请重新选择' })).toHaveLength(2);
});

test('a length that is no whole number is not made one', async () => {
  const fetching = open('/calculator?mode=forward&amount=1.5&unit=calendar_days&day=2026-03-04');
  await screen.findByText('2026年10月8日 星期四');
  expect(asked(fetching, '/api/deadlines/compute')[0]?.['amount']).toBeNull();
});

test('address and question say the same', () => {
  const text = 'mode=act&rule=a.b&amount=3&unit=months&day=2026-01-31&began=2025-12-31&asOf=2025-12-01&counts=1&noRoll=1&suspended=2026-01-01..&extended=2.months';
  expect(addressOf(questionOf(new URLSearchParams(text))).toString()).toBe(text);
});
