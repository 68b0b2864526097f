import type { Mail } from '@shared/api/session';
import type { Turn } from '../../api/types';
import { heavy } from './heavyActs';
import type { ActWords, HeavyWords } from './actWords';
import { petitionActs, petitionHeavy } from './petitionActs';
import { reconsiderationActs } from './reconsiderationActs';

/** What is said differently in each procedure, on the pages they share. */
export interface ProcedureWords {
  filedTitle: string;
  /** What comes after filing. */
  next: (mail?: Mail) => string[];
  turn: Record<Turn, string>;
  /** What the person may do of their own accord, and whether it must be done. */
  actsLead: string;
  acts: Record<string, ActWords>;
  heavy: Record<string, HeavyWords>;
  /** What comes after any other act. */
  actDone: string;
}

const served = (mail?: Mail) =>
  `同意电子送达的，文书会出现在“我的案件”中${mail === 'SENT' ? '，并发邮件提醒您' : '，请经常登录查看'}；不同意的，按您`;

const TURN = { you: '现在轮到您', nobody: '现在没有人需要办理' };

export const reconsideration: ProcedureWords = {
  filedTitle: '申请已经提交',
  next: (mail) => [
    '我们会审查申请是否符合受理条件。材料不齐全或者表述不清楚的，会一次性书面告诉您需要补正什么。',
    '到期没有作出不予受理决定的，审查期限届满之日起视为受理。',
    `${served(mail)}确认的送达地址送达。`,
  ],
  turn: { ...TURN, body: '现在由复议机关办理', respondent: '现在等被申请人' },
  actsLead: '以下事项由您决定是否办理，不办理不影响案件的审理。',
  acts: reconsiderationActs,
  heavy,
  actDone: '承办人会看到您提交的内容。',
};

export const petition: ProcedureWords = {
  filedTitle: '信访事项已经提交',
  next: (mail) => [
    '我们会登记并确定办理途径，自收到之日起 15 日内书面告诉您由谁办理、怎样办理，或者转到了哪里（信访工作条例第二十三条第二款）。姓名或者住址不清的，不能书面告知。',
    '应当出具处理意见书的，自受理之日起 60 日内办结并书面答复；情况复杂的，经批准最多延长 30 日，并告诉您理由（第三十四条）。',
    '答复以前，可以补充材料和说明，也可以撤回。',
    `${served(mail)}写明的住址送达。`,
  ],
  turn: { ...TURN, body: '现在由收到信访的机关办理', respondent: '现在等有关单位' },
  actsLead: '以下事项由您决定是否办理，不办理不影响您的权利。',
  acts: petitionActs,
  heavy: petitionHeavy,
  actDone: '首办责任人会看到您提交的内容。',
};

const all: Record<string, ProcedureWords> = { reconsideration, petition };

/** The words of a procedure by its key. */
export const ofProcedure = (key: string): ProcedureWords => all[key] ?? reconsideration;
