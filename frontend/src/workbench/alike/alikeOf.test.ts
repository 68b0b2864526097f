import { describe, expect, it } from 'vitest';
import { repeatedOutcome, verdict } from './alikeOf';

const schema = {
  properties: { firstCase: { type: 'string' }, firstVisitOn: { type: 'string' }, reason: { type: 'string' } },
  allOf: [{ if: { properties: { outcome: { const: 'REPEATED' } } }, then: { required: ['firstCase', 'firstVisitOn'] } }],
} as const;

const found = {
  caseNo: '工信信〔2026〕3号',
  title: '',
  stageName: '',
  receivedOn: '2026-03-02',
  open: true,
  outcome: null,
  accountable: null,
  evidence: [
    { kind: 'PHONE', name: '联系电话', person: true, same: true, here: '尾号0001', there: null },
    { kind: 'SENTENCE', name: '语句', person: false, same: false, here: '甲', there: '乙' },
    { kind: 'SENTENCE', name: '语句', person: false, same: false, here: '丙', there: '丁' },
  ],
};

describe('the verdict', () => {
  it('is asked only where a task may join a matter to an earlier one', () => {
    expect(repeatedOutcome(schema as never)).toBe('REPEATED');
    expect(repeatedOutcome({ properties: {} })).toBeUndefined();
    expect(repeatedOutcome(null)).toBeUndefined();
  });

  it('names the first case, its day and what was the same', () => {
    expect(verdict(schema as never, found)).toEqual({
      outcome: 'REPEATED',
      firstCase: '工信信〔2026〕3号',
      firstVisitOn: '2026-03-02',
      reason: '与工信信〔2026〕3号比对：联系电话相同、语句相近。',
    });
  });
});
