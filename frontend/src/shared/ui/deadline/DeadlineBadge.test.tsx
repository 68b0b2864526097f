import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Deadline } from '../../api/deadline';
import { DeadlineBadge, RemainingBadge } from './DeadlineBadge';

const running: Deadline = {
  id: '1', rule: 'reconsideration.acceptance-review', key: 'acceptance-review', name: '受理审查期限', actor: '行政复议机关', party: 'body', kind: 'statutory',
  startedOn: '2026-06-01', startFact: 'application-received', late: false, metOn: null, consequence: null, state: 'running', due: '2026-06-08', rawEnd: '2026-06-08', status: 'final', verified: 'statute',
  remaining: 3, remainingUnit: 'working_days', level: 'on-time', basis: { law: '行政复议法', article: '第三十条第一款' }, calendarChange: false,
};
const shows = (change: Partial<Deadline>) => render(<DeadlineBadge deadline={{ ...running, ...change }} />).container.textContent;

test.each([
  [{}, '剩余3个工作日'],
  [{ level: 'warning', remaining: 2 }, '预警：剩余2个工作日'],
  [{ level: 'warning', remaining: 0 }, '预警：今日届满'],
  [{ level: 'overdue', remaining: -4 }, '已逾期4个工作日'],
  [{ level: 'overdue', remaining: 0 }, '已逾期'],
  [{ remaining: 30, remainingUnit: 'calendar_days' }, '剩余30日'],
  [{ state: 'met' }, '已办结'],
  [{ state: 'met', late: true }, '逾期办结'],
  [{ state: 'missed', level: 'overdue', remaining: -3 }, '已逾期3个工作日'],
  [{ state: 'missed', late: true, metOn: '2026-06-10' }, '逾期办结'],
  [{ state: 'missed', party: 'applicant' }, '期限已过'],
  [{ state: 'missed', party: 'respondent', level: 'done' }, '期限已过'],
  [{ state: 'met', party: 'applicant' }, '已按期行使'],
  [{ state: 'suspended' }, '中止计算'],
  [{ status: 'provisional' }, '剩余3个工作日暂定'],
  [{ verified: 'unconfirmed' }, '剩余3个工作日待确认'],
  [{ calendarChange: true }, '剩余3个工作日节假日调整更新中'],
] as [Partial<Deadline>, string][])('a deadline with %o reads “%s”', (change, words) => {
  expect(shows(change)).toBe(words);
});

test('colour repeats the words and never replaces them', () => {
  render(<RemainingBadge level="overdue" remaining={-1} unit="working_days" />);
  expect(screen.getByText('已逾期1个工作日').className).toContain('deadline-badge--overdue');
});

test('a task without a limit says so', () => {
  render(<RemainingBadge level="none" remaining={null} unit={null} />);
  expect(screen.getByText('无期限')).toBeTruthy();
});
