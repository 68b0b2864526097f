/** The acts of a suit as the people of the office do them, page by page. `people` are signed in: handler, reviewer, head, registrar. */
import { formOf } from './forms.mjs';
import { act, conclude, open, select, submit } from './office.mjs';
import { picture } from './people.mjs';

const casePage = (page, caseNo) => page.goto(`/workbench/cases/${encodeURIComponent(caseNo)}`);
const taskForm = (page, key) => formOf(page, `task-userTask_${key}`);
const actForm = (page, key) => formOf(page, `action-${key}`);

/** A paper of the court comes in over the counter. */
export async function received(registrar, caseNo, [key, name], day, what) {
  await casePage(registrar, caseNo);
  await act(registrar, name, async () => {
    const form = actForm(registrar, key);
    await form.day('receivedOn', day);
    await form.write('what', what);
  });
}

/** The joint answer: drafted, reviewed, signed by three people. */
export async function answered({ handler, reviewer, head }, caseNo) {
  await open(handler, caseNo, '拟写答辩状');
  const form = taskForm(handler, 'draftAnswer');
  await form.write('facts', '复议审查查明的事实与处罚决定一致。');
  await form.write('reasons', '处罚决定和复议决定认定事实清楚，适用法律正确，复议程序合法。');
  await form.write('request', '驳回原告的诉讼请求');
  await picture(handler, 'joint-answer');
  await submit(handler, '提交审核');
  await open(reviewer, caseNo, '审核答辩状', 'group');
  await picture(reviewer, 'joint-answer-review');
  await conclude(reviewer, '审核同意');
  await submit(reviewer, '审核同意');
  await open(head, caseNo, '机关负责人签发答辩状');
  await conclude(head, '签发');
  await submit(head, '签发');
}

/** The hearing of the summons, and who of the staff comes. */
export async function hearingPlanned(handler, caseNo) {
  await open(handler, caseNo, '登记开庭时间并安排出庭人员');
  const form = taskForm(handler, 'planAppearance');
  await form.day('hearingOn', '2026-05-21');
  await form.write('hearingAt', '09:30');
  await form.write('place', '第三法庭');
  await form.day('summonedOn', '2026-05-11');
  await form.choose('人民法院通知负责人出庭', '是');
  await form.day('principalNotifiedOn', '2026-05-11');
  await form.entry('出庭的工作人员', 'staff', '经办人甲，处长');
  await picture(handler, 'hearing-planned');
  await submit(handler, '报机关负责人确定');
}

/** The leader came; what was told in court. */
export async function hearingRecorded(handler, caseNo) {
  await open(handler, caseNo, '出庭并登记出庭情况');
  await conclude(handler, '已经开庭');
  const form = taskForm(handler, 'recordAppearance');
  await form.choose('负责人出庭情况', '负责人出庭');
  await form.entry('出庭人员', 'attendees', '负责人乙，副部长');
  await form.write('substance', '愿意在法律范围内化解争议。');
  await form.write('record', '双方质证、辩论，原告坚持诉讼请求。');
  await picture(handler, 'leader-appeared');
  await submit(handler, '已经开庭');
}

/** The judgment as it was served, and what the unit makes of it. */
export async function lostAndAppealProposed({ handler, reviewer }, caseNo) {
  await open(handler, caseNo, '登记一审裁判');
  await conclude(handler, '判决');
  const result = taskForm(handler, 'recordResult');
  await result.day('servedOn', '2026-06-12');
  await result.write('docketNo', '（2026）京01行初1号');
  await result.tick('判决撤销（第七十条）');
  await result.write('text', '撤销处罚决定和复议决定。');
  await picture(handler, 'judgment');
  await submit(handler, '判决');
  await open(handler, caseNo, '提出是否上诉的意见');
  const proposal = taskForm(handler, 'proposeAppeal');
  await proposal.choose('建议', '上诉');
  await proposal.write('unitOpinion', '一审对经营行为的认定有误。');
  await proposal.write('upperCourt', '北京市高级人民法院');
  await proposal.entry('被上诉人', 'appellees', '申请人甲');
  await proposal.write('copies', '1');
  await proposal.write('request', '撤销一审判决，驳回原告的诉讼请求');
  await proposal.write('reasons', '一审遗漏现场检查笔录证明的事实。');
  await submit(handler, '报机关负责人决定');
  await open(reviewer, caseNo, '法制机构提出意见', 'group');
  await taskForm(reviewer, 'reviewAppeal').write('legalOpinion', '有上诉的理由。');
  await submit(reviewer, '报机关负责人决定');
}

/** What the judgment that took effect orders, with its period. */
export async function dutiesListed(handler, caseNo) {
  await open(handler, caseNo, '核定应当履行的义务');
  await conclude(handler, '有应当履行的义务');
  const form = taskForm(handler, 'listDuties');
  if ((await form.at('duties_0_duty').count()) === 0) await handler.getByRole('button', { name: '添加义务', exact: true }).click();
  await select(handler, '种类', '履行给付义务（第七十三条）');
  await form.write('duties_0_duty', '退还罚款五万元');
  await form.choose('期限怎样规定', '规定了期间');
  await form.write('duties_0_length', '15');
  await select(handler, '单位', '工作日');
  await form.day('from', '2026-08-20');
  await picture(handler, 'duties');
  await submit(handler, '有应当履行的义务');
}

/** Performed with its proof; the form names the duty that is left. */
export async function performed(handler, caseNo) {
  await open(handler, caseNo, '履行裁判并提交证明');
  await conclude(handler, '已经全部履行');
  const form = taskForm(handler, 'performJudgment');
  await form.choose('履行的是哪一项', '退还罚款五万元');
  await form.day('performedOn', '2026-08-31');
  await form.entry('履行的事项', 'done', '退还罚款五万元');
  await form.write('proof', '退款凭证');
  await picture(handler, 'performed');
  await submit(handler, '已经全部履行');
}
