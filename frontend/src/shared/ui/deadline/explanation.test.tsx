import { render, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { CountedDays, Explanation } from '../../api/deadline';
import { DeadlineExplanation } from './DeadlineExplanation';
import { MonthStrip } from './MonthStrip';
import { monthsOf } from './months';
import { Statement } from './Statement';

const days = (use: string, from: string, to: string | null, firstNo: number | null = null, lastNo = firstNo, name: string | null = null): CountedDays => ({
  use, from, to, firstNo, lastNo, name, nameEn: name && 'National Day',
});

const NOTICE = { number: '国办发明电〔2025〕7号', title: '关于2026年部分节假日安排的通知', dated: '2025-11-04', url: 'https://www.gov.cn/' };

const explanation: Explanation = {
  deadline: {
    id: '1', rule: 'reconsideration.acceptance-review', key: 'acceptance-review', name: '受理审查期限', actor: '行政复议机关', party: 'body', kind: 'statutory',
    startedOn: '2026-09-28', startFact: 'application-received', late: false, metOn: null, consequence: null, state: 'running', due: '2026-10-10', rawEnd: '2026-10-10',
    status: 'provisional', verified: 'unconfirmed', remaining: 3, remainingUnit: 'working_days', level: 'on-time', calendarChange: false,
    basis: { law: '行政复议法', article: '第三十条第一款' },
  },
  name: { zh: '受理审查期限', en: 'Review of admissibility' },
  actor: { zh: '行政复议机关', en: 'the authority' },
  start: { name: { zh: '收到行政复议申请', en: 'application received' }, on: '2026-09-28', proof: '收件登记' },
  steps: [
    { kind: 'skipped', from: '2026-10-01', to: '2026-10-07', text: '国庆节假期，不计入', textEn: 'National Day holiday, not counted', notice: NOTICE.number, source: NOTICE },
  ],
  days: [
    days('event', '2026-09-28', '2026-09-28'),
    days('counted', '2026-09-29', '2026-09-30', 1, 2),
    days('holiday', '2026-10-01', '2026-10-07', null, null, '国庆节'),
    days('counted', '2026-10-08', '2026-10-09', 3, 4),
    days('last', '2026-10-10', '2026-10-10', 5),
  ],
  notices: [NOTICE],
  policies: [{ policy: 'month-end', name: { zh: '月末', en: 'end of a month' }, option: 'last-day', text: { zh: '以月末日为最后一日', en: 'the last day of the month' } }],
  consequence: { zh: '视为受理', en: 'deemed accepted' },
  note: { zh: '待确认的原因', en: 'why unconfirmed' },
  computedOn: '2026-09-29',
  calendar: { number: 2, settledThrough: '2026-12-27' },
};

const cell = (date: string) => document.querySelector(`[data-date="${date}"]`)?.textContent;

test('every day of the months says what became of it', () => {
  render(<MonthStrip days={explanation.days} />);
  expect(cell('2026-09-28')).toBe('28起');
  expect(cell('2026-09-30')).toBe('302');
  expect(cell('2026-10-03')).toBe('3假');
  expect(cell('2026-10-09')).toBe('94');
  expect(cell('2026-10-10')).toBe('105末');
  expect(cell('2026-10-11')).toBeUndefined();
  expect(document.querySelector('[data-date="2026-10-03"]')?.getAttribute('title')).toBe('2026年10月3日 · 假期，不计入 · 国庆节');
});

test('months are whole, begin on their weekday and are numbered downwards when counted back', () => {
  const [october] = monthsOf([days('last', '2026-10-08', '2026-10-08', 2), days('counted', '2026-10-09', '2026-10-09', 1), days('event', '2026-10-10', '2026-10-10')]);
  expect(october?.before).toBe(3);
  expect(october?.days).toHaveLength(31);
  expect(october?.days.slice(7, 10).map(({ no }) => no)).toEqual([2, 1, null]);
});

test('a suspension that still lasts is shown to the end of its month, and a period of many years by its ends', () => {
  const [march] = monthsOf([days('event', '2026-03-04', '2026-03-04'), days('suspended', '2026-03-05', null)]);
  expect(march?.days.at(-1)?.span?.use).toBe('suspended');
  render(<MonthStrip days={[days('event', '2006-03-04', '2006-03-04'), days('counted', '2006-03-05', '2026-03-03', 1, 7304), days('last', '2026-03-04', '2026-03-04', 7305)]} />);
  expect(screen.getAllByRole('table')).toHaveLength(6);
  expect(screen.getByText(/其间235个月从略/)).toBeTruthy();
});

test('the explanation shows fact and proof, article, consequence, policy and each notice with a link', () => {
  const { container } = render(<DeadlineExplanation explanation={explanation} />);
  for (const words of ['收到行政复议申请，2026年9月28日 星期一', '收件登记', '《行政复议法》第三十条第一款', '待确认', '暂定', '视为受理', '以月末日为最后一日', '第2版，2026年12月27日以前']) {
    expect(container.textContent).toContain(words);
  }
  expect(screen.getAllByRole('link', { name: '《关于2026年部分节假日安排的通知》国办发明电〔2025〕7号，2025年11月4日' })[0]?.getAttribute('href')).toBe(NOTICE.url);
});

test('a target of the house is not said to be checked against a law, in either language', () => {
  const target = { ...explanation, deadline: { ...explanation.deadline, kind: 'internal', verified: 'internal', basis: { law: '内部规则', article: null } } };
  const { container } = render(<Statement explanation={target} language="zh" numberName="caseNo" number="1" pdf="" onLanguage={vi.fn()} />);
  expect(container.textContent).toContain('本机关内部规则，不是法律规定的期限');
  expect(container.textContent).not.toContain('已与法律文本核对');
});

test('the statement is English throughout where English is asked for, and can be saved in it', () => {
  const onLanguage = vi.fn();
  render(<Statement explanation={explanation} language="en" numberName="caseNo" number="2026-1" pdf="/api/x/statement.pdf" onLanguage={onLanguage} />);
  const page = within(screen.getByRole('article'));
  expect(page.getByRole('heading', { level: 1 }).textContent).toBe('How this time limit was computed');
  expect(page.getByText('application received, Monday, 28 September 2026')).toBeTruthy();
  expect(page.getByText('National Day holiday, not counted')).toBeTruthy();
  expect(page.getByRole('link', { name: 'Download PDF' }).getAttribute('href')).toBe('/api/x/statement.pdf?lang=en');
  page.getByRole('button', { name: '中文' }).click();
  expect(onLanguage).toHaveBeenCalledWith('zh');
});

test('a right that lapsed or a period that only had to end is over, nothing was left undone', () => {
  const ended = (level: 'done' | 'overdue') => ({ ...explanation, deadline: { ...explanation.deadline, state: 'missed' as const, level } });
  const { container, rerender } = render(<DeadlineExplanation explanation={ended('done')} />);
  expect(container.textContent).toContain('已经届满');
  rerender(<DeadlineExplanation explanation={ended('overdue')} />);
  expect(container.textContent).toContain('届满未完成');
});
