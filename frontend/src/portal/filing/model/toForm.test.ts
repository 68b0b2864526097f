import { expect, test } from 'vitest';
import { paper, PENALTY } from '../../test/answers';
import type { Answers } from './answers';
import { toForm } from './toForm';

test('a filing carries the names of the intake form and nothing that was not asked', () => {
  expect(toForm({ ...PENALTY, uploads: [paper('id-copy'), paper('evidence')] })).toEqual({
    applicants: [{ kind: 'natural', name: '申请人甲' }],
    contact: {
      name: '申请人甲',
      idNumber: '320102198001011234',
      phone: '13800000000',
      email: 'chen@example.cn',
      address: '江苏省南京市某某路 1 号',
      electronicService: true,
    },
    respondent: { name: '江苏省通信管理局', category: 'communications-administration' },
    act: { category: 'penalty', content: '罚款二千元', documentNo: null, dateMade: '2026-11-02', dateKnown: '2026-11-03', knownBy: 'served' },
    declared: {
      relation: 'addressee',
      rightsInformed: null,
      penaltyAmount: 2000,
      compensationRequested: false,
      stayRequested: false,
      obstacles: [],
      otherProceedings: [],
      ancillaryReview: [],
    },
    requests: ['撤销处罚决定'],
    factsAndReasons: '没有事实依据。',
    evidence: ['evidence.pdf'],
    submission: {
      signature: true,
      seal: false,
      idCopy: true,
      deliveryAddressConfirmed: true,
      powerOfAttorney: null,
      notes: ['身份证明：id-copy.pdf'],
    },
  });
});

test('an omission has no date of an act, but the day of the request', () => {
  const omission: Answers = {
    ...PENALTY,
    act: { ...PENALTY.act, category: 'non-performance' },
    declared: { ...PENALTY.declared, requestReceivedOn: '2026-5-18', performancePeriodFixed: 'no' },
  };
  const { act, declared } = toForm(omission);
  expect(act).toMatchObject({ dateMade: null, dateKnown: null });
  expect(declared).toMatchObject({ requestReceivedOn: '2026-05-18', performancePeriodFixed: false });
  expect(declared).not.toHaveProperty('penaltyAmount');
});

test('why there is nothing to show of a request is said only where its day is not', () => {
  const omission = (requestReceivedOn: string): Answers => ({
    ...PENALTY,
    act: { ...PENALTY.act, category: 'non-performance' },
    declared: { ...PENALTY.declared, requestReceivedOn, requestExcused: 'ex-officio' },
  });
  expect(toForm(omission('')).declared).toMatchObject({ requestExcused: 'ex-officio' });
  expect(toForm(omission('2026-5-18')).declared).not.toHaveProperty('requestExcused');
});

test('the end of a performance period is only asked for where the law fixes one, urgency always', () => {
  const omission = (performancePeriodFixed: 'yes' | 'unsure'): Answers => ({
    ...PENALTY,
    act: { ...PENALTY.act, category: 'non-performance' },
    declared: { ...PENALTY.declared, performancePeriodFixed, performancePeriodEndedOn: '2026-6-1', urgent: 'yes' },
  });
  expect(toForm(omission('yes')).declared).toMatchObject({ performancePeriodEndedOn: '2026-06-01', urgent: true });
  expect(toForm(omission('unsure')).declared).not.toHaveProperty('performancePeriodEndedOn');
  expect(toForm(omission('unsure')).declared).not.toHaveProperty('performancePeriodFixed');
});

test('whether real property is concerned matters for an act made long ago', () => {
  const made = (dateMade: string): Answers => ({
    ...PENALTY,
    act: { ...PENALTY.act, dateMade },
    declared: { ...PENALTY.declared, realProperty: 'yes' },
  });
  expect(toForm(made('2018-3-1')).declared).toMatchObject({ realProperty: true });
  expect(toForm(made('2026-11-2')).declared).not.toHaveProperty('realProperty');
});

test('one person cannot sign for a group: the signature counts once all have signed on the page', () => {
  const group = (signed: string): Answers => ({
    ...PENALTY,
    applicants: [{ kind: 'group', name: '甲等 12 人', count: '12', signed, relation: '' }],
    uploads: [paper('signature-page')],
  });
  expect(toForm(group('3')).submission.signature).toBe(false);
  expect(toForm(group('12')).submission.signature).toBe(true);
  expect(toForm({ ...group('12'), uploads: [] }).submission.signature).toBe(false);
  expect(toForm(group('3')).applicants).toEqual([{ kind: 'group', name: '甲等 12 人', count: 12, signed: 3 }]);
  expect(toForm({ ...group('3'), asked: { ...PENALTY.asked, representatives: '申请人甲、申请人乙' } }).representatives).toEqual([
    { name: '申请人甲' },
    { name: '申请人乙' },
  ]);
});

test('what a power of attorney lacks is said, not guessed', () => {
  const agents: Answers = {
    ...PENALTY,
    uploads: [paper('power-of-attorney')],
    asked: {
      ...PENALTY.asked,
      hasAgents: 'yes',
      agents: [{ name: '李某', phone: '1' }],
      authorityStates: { matter: true, authority: true, period: false },
    },
  };
  expect(toForm(agents).submission.powerOfAttorney).toEqual({ complete: false, agents: 1, missing: ['identity', 'period'] });
  expect(toForm(agents).agents).toEqual([{ name: '李某', phone: '1' }]);
  expect(toForm(PENALTY)).not.toHaveProperty('agents');
});

test('the organ one was told of is only handed on where it can have been wrong', () => {
  const told: Answers = {
    ...PENALTY,
    declared: { ...PENALTY.declared, rightsInformed: 'yes', informedOrganWrongly: '工业和信息化部' },
  };
  expect(toForm(told).declared).not.toHaveProperty('informedOrganWrongly');
  const elsewhere = { ...told, declared: { ...told.declared, informedOrganWrongly: '江苏省人民政府', rightsKnownOn: '2026-11-9' } };
  expect(toForm(elsewhere).declared).toMatchObject({ informedOrganWrongly: '江苏省人民政府', rightsKnownOn: '2026-11-09' });
  const local = { ...told, respondent: { category: 'local-department', name: '某省工业和信息化厅' } };
  expect(toForm(local).declared).toMatchObject({ informedOrganWrongly: '工业和信息化部', rightsInformed: true });
});

test('who applies for a child signs and is written to; a child is an applicant with an agent, who applies beside has none', () => {
  const [child, parent] = [
    { kind: 'natural' as const, name: '未成年人乙', count: '', signed: '', relation: '父亲' },
    { kind: 'natural' as const, name: '申请人甲', count: '', signed: '', relation: ' ' },
  ];
  const together: Answers = {
    ...PENALTY,
    applicants: [child, parent],
    uploads: [paper('standing-proof')],
    asked: { ...PENALTY.asked, standing: 'statutory-agent', statutoryAgent: { name: ' 申请人甲 ' } },
  };
  expect(toForm(together)).toMatchObject({
    contact: { name: '申请人甲' },
    submission: { standingProof: true },
  });
  expect(toForm(together).applicants).toEqual([
    { kind: 'natural', name: '未成年人乙', statutoryAgent: { name: '申请人甲', relation: '父亲' } },
    { kind: 'natural', name: '申请人甲' },
  ]);
  const company = { ...together, applicants: [{ ...child, kind: 'legal' as const, name: '某公司' }] };
  expect(toForm(company).applicants).toEqual([{ kind: 'legal', name: '某公司' }]);
});

test('in whose place somebody applies is said with the tie, and that the proof is missing', () => {
  const kin: Answers = {
    ...PENALTY,
    applicants: PENALTY.applicants.map((one) => ({ ...one, relation: '配偶' })),
    predecessor: { name: '已故某' },
    asked: { ...PENALTY.asked, standing: 'successor' },
  };
  expect(toForm(kin)).toMatchObject({
    applicants: [{ predecessor: { name: '已故某', relation: '配偶' } }],
    submission: { standingProof: false },
  });
  expect(toForm({ ...kin, asked: PENALTY.asked }).applicants[0]).not.toHaveProperty('predecessor');
});
