/** Cases made over the HTTP interface, for tests that begin where one has been accepted or answered. */
import { apiOf } from './api.mjs';
import { daysAgo } from './matters.mjs';

export const APPLICATION = () => ({
  applicants: [{ name: '申请人甲', kind: 'natural', province: '广东' }],
  contact: { name: '申请人甲', phone: '13800000000', address: '广东省广州市某路1号', postcode: '510000', electronicService: true },
  respondent: { name: '工业和信息化部信息通信管理局', category: 'ministry' },
  act: {
    kind: '行政处罚决定',
    category: 'penalty',
    documentNo: '某罚〔2026〕1号',
    dateMade: daysAgo(20),
    dateKnown: daysAgo(18),
    content: '罚款五万元',
  },
  declared: { relation: 'addressee', rightsInformed: true, penaltyAmount: 50000 },
  requests: ['撤销行政处罚决定'],
  factsAndReasons: '处罚决定认定事实不清，适用依据错误，请求予以撤销。',
  evidence: ['行政处罚决定书'],
  submission: { signature: true, idCopy: true, deliveryAddressConfirmed: true },
});

/** Who does what nobody has taken: of the ministry, and of the administration of Jiangsu. */
const MINISTRY = { REVIEWER: 'reviewer1', REGISTRAR: 'registrar1', HEAD: 'head1', ORGAN_DIRECTOR: 'director1', HANDLER: 'handler1' };
export const JIANGSU = { REVIEWER: 'reviewer11', HEAD: 'head11', ORGAN_DIRECTOR: 'director11', HANDLER: 'handler11' };

/** The people of a body, each with a session of their own once it is needed. */
export function officeAt(url, group = MINISTRY) {
  const people = new Map();
  const as = async (username) => {
    if (!people.has(username)) people.set(username, await apiOf(url, username));
    return people.get(username);
  };
  const path = (caseNo) => `/cases/${encodeURIComponent(caseNo)}`;

  /** Of several tasks of this key the one whose name says `words`. */
  const complete = async (caseNo, key, outcome, form = {}, words = '') => {
    const { items } = await (await as(group.ORGAN_DIRECTOR)).get(`/inbox?view=all&limit=100&q=${encodeURIComponent(caseNo)}`);
    const task = items.find((item) => item.key === key && item.name.includes(words));
    if (!task) throw new Error(`${caseNo} has no open task ${key} ${words}: ${items.map((item) => item.key).join(', ')}`);
    const holder = await as(task.assignee?.username ?? group[task.candidate.role] ?? group.HANDLER);
    return holder.send('POST', `/tasks/${task.id}/complete`, { outcome, form });
  };
  const act = async (username, caseNo, action, form, uploadIds = []) =>
    (await as(username)).send('POST', `${path(caseNo)}/actions/${action}`, { form, uploadIds });

  /** A case of citizen1 that has been accepted. */
  const accepted = async () => {
    const citizen = await as('citizen1');
    const filed = await citizen.send('POST', '/portal/applications', { procedure: 'reconsideration', form: APPLICATION(), uploadIds: [] });
    await complete(filed.caseNo, 'userTask_reviewApplication', 'ADMIT');
    return filed;
  };
  /** The same, once the respondent has replied. */
  const answered = async (evidence) => {
    const filed = await accepted();
    await complete(filed.caseNo, 'userTask_chooseTrack', 'ORDINARY');
    await complete(filed.caseNo, 'userTask_sendCopy', 'SEND', { attachments: ['申请书副本'] });
    await act('respondent1', filed.caseNo, 'submit-reply', { reply: '请求维持原行政行为。', evidence });
    return filed;
  };
  return { as, act, complete, accepted, answered, path };
}
