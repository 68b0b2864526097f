import { NO_ANSWERS, type Answers } from '../filing/model/answers';
import type { Purpose } from '../uploads/types';

/** A natural person against a penalty, everything answered. */
export const PENALTY: Answers = {
  ...NO_ANSWERS,
  applicants: [{ kind: 'natural', name: ' 申请人甲 ', count: '', signed: '', relation: '' }],
  contact: {
    name: '',
    idNumber: '320102198001011234',
    phone: '13800000000',
    email: 'chen@example.cn',
    address: '江苏省南京市某某路 1 号',
    postcode: '',
    electronicService: 'yes',
  },
  respondent: { category: 'communications-administration', name: '江苏省通信管理局' },
  act: { category: 'penalty', documentNo: '', content: '罚款二千元', dateMade: '2026-11-2', dateKnown: '2026-11-3', knownBy: 'served' },
  declared: {
    ...NO_ANSWERS.declared,
    relation: 'addressee',
    rightsInformed: 'unsure',
    penaltyAmount: '2000',
    compensationRequested: 'no',
    stayRequested: 'no',
  },
  requests: ['撤销处罚决定', ' '],
  factsAndReasons: '没有事实依据。',
  submission: { signature: true, deliveryAddressConfirmed: true },
  asked: {
    ...NO_ANSWERS.asked,
    hasAgents: 'no',
    moreActs: 'no',
    obstacles: 'no',
    otherProceedings: 'no',
    ancillaryReview: 'no',
  },
};

export const paper = (purpose: Purpose, name = `${purpose}.pdf`) => ({
  uploadId: `u-${purpose}`,
  name,
  size: 1000,
  purpose,
});
