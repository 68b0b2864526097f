/** One dispute, told over the HTTP interface where no page is looked at: the clock goes to the day of each step. */
import { setClock } from './api.mjs';

export const APPLICANT = '申请人甲';
export const ACT_NO = '粤通罚〔2026〕3号';
const COURT = '北京市第一中级人民法院';

const APPLICATION = {
  applicants: [{ name: APPLICANT, kind: 'natural', province: '广东' }],
  contact: { name: APPLICANT, phone: '13800000000', address: '广东省广州市越秀区某路1号', electronicService: true },
  respondent: { name: '广东省通信管理局', category: 'communications-administration' },
  act: {
    category: 'penalty',
    kind: '行政处罚决定',
    content: '认定申请人未经许可经营电信业务，罚款五万元',
    documentNo: ACT_NO,
    dateMade: '2026-02-03',
    dateKnown: '2026-02-05',
  },
  declared: { relation: 'addressee', rightsInformed: true, penaltyAmount: 50000 },
  requests: [`撤销${ACT_NO}行政处罚决定`],
  factsAndReasons: '处罚决定认定的收入是亲友之间的转账，调查时没有听取我的说明，事实不清。',
  evidence: ['行政处罚决定书'],
  submission: { signature: true, idCopy: true, deliveryAddressConfirmed: true },
};

export function tellerOf(office) {
  const at = async (day) => setClock(await office.as('admin1'), `${day}T09:00:00+08:00`);
  const submitted = (caseNo, document, servedOn) =>
    office.complete(caseNo, 'userTask_recordService', 'SERVED', { manner: 'in-person', servedOn, proof: '人民法院收件回执' }, document);

  /** A reconsideration in which everything is done but the consent to uphold the act. */
  async function upToTheDecision() {
    await at('2026-03-02');
    const citizen = await office.as('citizen1');
    const { caseNo } = await citizen.send('POST', '/portal/applications', { procedure: 'reconsideration', form: APPLICATION, uploadIds: [] });
    await office.complete(caseNo, 'userTask_reviewApplication', 'ADMIT');
    await office.complete(caseNo, 'userTask_chooseTrack', 'ORDINARY');
    await office.complete(caseNo, 'userTask_sendCopy', 'SEND', { attachments: ['行政复议申请书副本'] });
    await at('2026-03-12');
    await office.act('registrar1', caseNo, 'submit-reply', { reply: '请求维持原行政行为。', evidence: [{ name: '现场检查笔录', proves: '经营事实' }] });
    await office.complete(caseNo, 'userTask_hearViews', 'HEARD', {
      manner: 'phone',
      heardOn: '2026-03-12',
      heard: ['applicant', 'respondent'],
      record: '申请人陈述经过；被申请人陈述认定依据。',
    });
    await office.complete(caseNo, 'userTask_draftDecision', 'SUBMIT', {
      orders: [{ kind: 'UPHOLD', ground: 'lawful', text: `维持${ACT_NO}行政处罚决定` }],
      respondentReply: '被申请人请求维持。',
      facts: '申请人未经许可经营电信业务。',
      opinion: '行政行为认定事实清楚，证据确凿，适用依据正确，程序合法，内容适当。',
      consultation: ['没有'],
      articles: '第六十八条',
    });
    await office.complete(caseNo, 'userTask_reviewDecision', 'APPROVE');
    await at('2026-04-10');
    return caseNo;
  }

  const issued = async (caseNo) => {
    await at('2026-04-13');
    await office.complete(caseNo, 'userTask_issueDecision', 'ISSUE', { sealed: true });
  };

  /** The work is divided once the capacity is decided. */
  const divided = (caseNo) =>
    office.complete(caseNo, 'userTask_assignWork', 'ASSIGN', {
      docketedOn: '2026-04-24',
      docketNo: '（2026）京01行初1号',
      actingUnit: '信息通信管理局',
      actingOfficer: '经办人甲',
      legalOfficer: '经办人乙',
      evidenceOfAct: '由作出处罚的机关提供',
      evidenceOfDecision: '由法制机构提供复议案卷',
      conflictChecked: true,
    });

  /** Answer and evidence reach the court. */
  async function submittedToCourt(caseNo) {
    await office.complete(caseNo, 'userTask_reviewEvidence', 'APPROVE');
    await at('2026-05-06');
    await submitted(caseNo, '证据清单', '2026-05-06');
    await submitted(caseNo, '答辩状', '2026-05-06');
    await at('2026-05-11');
  }

  /** Everybody has his paper for the day in court. */
  async function readyForCourt(caseNo) {
    await submitted(caseNo, '身份证明', '2026-05-11');
    await office.complete(caseNo, 'userTask_settleAgents', 'AUTHORISE', {
      staff: ['经办人甲，处长，一般代理'],
      identity: '加盖机关印章的工作证明',
      powers: '一般代理',
    });
    await submitted(caseNo, '授权委托书', '2026-05-11');
    await at('2026-05-21');
  }

  /** The appeal is filed in time, and dismissed. */
  async function dismissed(caseNo) {
    await at('2026-06-18');
    await submitted(caseNo, '上诉状', '2026-06-18');
    await office.complete(caseNo, 'userTask_settleAppealFee', 'SETTLED', { paidOn: '2026-06-18', note: '已向人民法院预交。' });
    await at('2026-08-20');
    await office.act('registrar1', caseNo, 'receive-second-result', { receivedOn: '2026-08-20', what: '二审判决书' });
    await office.complete(caseNo, 'userTask_recordSecondResult', 'FINAL', {
      servedOn: '2026-08-20',
      docketNo: '（2026）京行终1号',
      kinds: ['upheld'],
      text: '驳回上诉，维持原判。',
      effectiveOn: '2026-08-20',
      lost: true,
    });
  }

  const learned = async (caseNo) => {
    await office.complete(caseNo, 'userTask_assessOutcome', 'LESSONS', { result: 'lost', receiver: '信息通信管理局', cause: '没有听取当事人的说明。', advice: '处罚前应当听取陈述和申辩。' });
    await office.complete(caseNo, 'userTask_acknowledgeLessons', 'ADOPTED', {
      receivedOn: '2026-08-31',
      receivedBy: '经办人丙，处长',
      measures: ['修订听取陈述和申辩的规定'],
    });
  };

  return { at, court: COURT, upToTheDecision, issued, divided, submittedToCourt, readyForCourt, dismissed, learned };
}
