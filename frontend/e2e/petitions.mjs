/** Petitions made over the HTTP interface, for tests that begin where one is being handled. */
import { daysAgo } from './matters.mjs';

export const PETITION = () => ({
  applicants: [{ name: '信访人甲', kind: 'natural' }],
  contact: { phone: '13800000000', address: '江西省兴国县某镇某路1号', electronicService: true },
  petitionKind: 'request',
  subject: 'coverage',
  requests: ['解决村里的手机信号覆盖'],
  factsAndReasons: '村里的手机信号时有时无，请安排建设基站。',
});

/** About an act of an authority, of which the petitioner knows. */
export const ABOUT_AN_ACT = () => ({
  ...PETITION(),
  subject: 'administrative-act',
  requests: ['恢复应用上架'],
  factsAndReasons: '应用被通报下架，整改已经完成，请求恢复上架。',
  act: {
    kind: '通报下架',
    content: '通报并组织下架应用软件',
    category: 'public-notice',
    dateMade: daysAgo(12),
    dateKnown: daysAgo(10),
    originalOrgan: '中华人民共和国工业和信息化部',
  },
});

const REASONS = { reasons: '属于本机关职权范围。', procedure: '调查核实后出具处理意见书。' };

/** What the staff does with petitions, by the interface of {@link officeAt}. */
export function petitionsOf(office) {
  /** A petition that citizen1 filed. */
  const filed = async (form = PETITION()) =>
    (await office.as('citizen1')).send('POST', '/portal/applications', { procedure: 'petition', form, uploadIds: [] });
  const classified = async ({ caseNo }, outcome, form = REASONS) => {
    await office.complete(caseNo, 'userTask_identifyMatter', 'FIRST', { reason: '没有同一人就同一事项的记录。' });
    await office.complete(caseNo, 'userTask_classifyMatter', outcome, form);
  };
  /** The petitioner is told that reconsideration is open to him. */
  const ledOver = async (petition) => {
    const way = { reasons: '不服行政行为，可以申请行政复议。', destination: '工业和信息化部（行政复议）', lastDayNote: '自知道之日起六十日内。' };
    await classified(petition, 'ADMINISTRATIVE_PROCEDURE', way);
    await office.complete(petition.caseNo, 'userTask_approveRoute', 'LEAD', { ...way, reconsideration: true });
  };
  return { filed, classified, ledOver };
}
