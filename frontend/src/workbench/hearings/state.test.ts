import { expect, test } from 'vitest';
import { standingOf } from './state';
import type { Hearing } from './useHearings';

const hearing = (change: Partial<Hearing>): Hearing => ({
  id: '1',
  caseNo: '工信应〔2026〕1号',
  procedure: 'litigation',
  procedureName: '行政应诉',
  title: '原告甲诉某部',
  stage: 'first-instance',
  stageName: '一审应诉',
  court: '某中级人民法院',
  on: '2026-05-21',
  at: '09:30',
  place: '第三法庭',
  online: false,
  state: 'SET',
  attendees: [],
  appearance: null,
  leader: null,
  leaderCame: null,
  notice: null,
  ...change,
});

test('an appointment says in words how it stands', () => {
  expect(standingOf(hearing({})).text).toBe('待确定出庭人员');
  expect(standingOf(hearing({ court: null })).text).toBe('已定日期');
  expect(standingOf(hearing({ appearance: 'LEADER', leader: { name: '负责人乙', post: '副部长' } })).text).toBe('负责人出庭：负责人乙，副部长');
  expect(standingOf(hearing({ appearance: 'UNABLE' })).text).toContain('已说明理由');
  expect(standingOf(hearing({ state: 'HELD', appearance: 'STAFF' })).text).toBe('已经开庭');
  expect(standingOf(hearing({ state: 'POSTPONED' })).text).toBe('延期');
  expect(standingOf(hearing({ state: 'CANCELLED' })).text).toBe('未举行');
});
