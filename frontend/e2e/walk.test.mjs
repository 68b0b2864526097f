import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answer, begin, file } from './filing.mjs';
import { HANDLERS, REVIEW, act, conclude, inbox, leaf, open, row, select, stageIs, submit, write } from './office.mjs';
import { daysAgo, disclosure } from './matters.mjs';
import { citizen, leave, official, openBrowser, picture } from './people.mjs';
import { startProduct } from './product.mjs';

const DRAFT = '审查行政行为并拟定决定意见';
const CHECK = '审核决定意见';
const CONSENT = '机关负责人审查同意决定意见';

let product;
let browser;
const at = (username) => official(browser, product.url, username);

/** Submits what the page shows, and keeps how it looked. */
async function send(page, outcome, name) {
  await picture(page, name);
  await submit(page, outcome);
}

before(async () => {
  product = await startProduct();
  browser = await openBrowser();
});
after(async () => {
  await leave(browser);
  await product?.stop();
});

test('one application from filing to the acknowledged decision', { timeout: 1_200_000 }, async (t) => {
  t.diagnostic('a citizen files');
  const applicant = await citizen(browser, product.url, 'citizen1');
  await begin(applicant);
  await answer(applicant, disclosure({ made: daysAgo(20), known: daysAgo(15) }), { pictures: 'portal-step' });
  await picture(applicant, 'portal-check');
  const receiptNo = await file(applicant);
  await picture(applicant, 'portal-receipt');
  assert.match(receiptNo, /^FY\d{14,}/);
  await applicant.getByRole('link', { name: '查看案件进展' }).click();
  await applicant.getByText('正在审查行政复议申请是否符合受理条件').waitFor();
  await applicant.getByText(/还剩\d+个工作日/).first().waitFor();
  await picture(applicant, 'portal-case');
  const [caseNo] = (await applicant.locator('main').innerText()).match(/工信复〔\d{4}〕\d+号/);

  t.diagnostic('the inbox names who is to review it');
  const supervisor = await at('supervisor1');
  await inbox(supervisor, caseNo, 'all');
  const who = (await row(supervisor, caseNo, REVIEW).locator('.inbox-row__who').innerText()).trim();
  assert.ok(HANDLERS[who], `${who} is a handler`);

  t.diagnostic('the handler admits it');
  const handler = await at(HANDLERS[who]);
  await picture(handler, 'inbox');
  await open(handler, caseNo, REVIEW);
  await handler.getByText(/剩余\d+个工作日/).first().waitFor();
  await stageIs(handler, '受理审查');
  await leaf(handler, 'task');
  await conclude(handler, '受理');
  await write(handler, '审查意见', '符合受理条件。');
  await submit(handler, '受理');

  t.diagnostic('the board shows the case');
  await supervisor.goto('/workbench/board');
  await supervisor.getByRole('link', { name: /^\d+$/ }).first().waitFor();
  await picture(supervisor, 'board');
  await supervisor.goto('/workbench/board/deadlines');
  await supervisor.getByRole('link', { name: caseNo }).first().waitFor();
  await picture(supervisor, 'duties');

  t.diagnostic('the handler takes the ordinary track and sends the copy');
  await open(handler, caseNo, '选择适用普通程序或者简易程序');
  await stageIs(handler, '审理准备');
  await conclude(handler, '适用普通程序');
  await send(handler, '适用普通程序', 'task-track');
  await open(handler, caseNo, '将申请书副本发送被申请人');
  await send(handler, '发送副本并通知答复', 'task-copy');

  t.diagnostic('the respondent replies from the case page');
  const respondent = await at('respondent1');
  await respondent.goto(`/workbench/cases/${encodeURIComponent(caseNo)}`);
  await stageIs(respondent, '被申请人答复');
  await picture(respondent, 'case-respondent');
  await act(respondent, '提交书面答复和证据、依据', async () => {
    await write(respondent, '书面答复', '经检索，该信息不存在。');
    await respondent.getByRole('button', { name: /添\s?加/ }).first().click();
    await write(respondent, '名称', '检索记录');
    await picture(respondent, 'case-reply');
  });

  t.diagnostic('the handler hears the parties and drafts the decision');
  await open(handler, caseNo, '听取当事人的意见并记录在案');
  await stageIs(handler, '审理');
  await conclude(handler, '因当事人原因不能听取意见，书面审理');
  await write(handler, '不能听取申请人意见的原因', '申请人书面表示不需要当面陈述。');
  await write(handler, '不能听取被申请人意见的原因', '被申请人书面表示没有补充意见。');
  await send(handler, '因当事人原因不能听取意见，书面审理', 'task-views');
  await open(handler, caseNo, DRAFT);
  await stageIs(handler, '作出决定');
  await conclude(handler, '提交审核');
  await handler.getByRole('button', { name: /添\s?加/ }).first().click();
  await select(handler, '决定种类', '撤销（第六十四条）');
  await select(handler, '情形', '主要事实不清、证据不足（第六十四条第一款第一项）');
  await write(handler, '决定内容', '撤销被申请人作出的政府信息公开答复');
  await write(handler, '被申请人的答复', '被申请人称信息不存在。');
  await write(handler, '经审理查明的事实', '被申请人没有提交检索情况。');
  await write(handler, '本机关的意见', '答复主要事实不清、证据不足。');
  await write(handler, '决定依据的条款', '第六十四条');
  await handler.getByRole('checkbox', { name: '没有上述情形' }).check();
  await send(handler, '提交审核', 'task-draft');

  t.diagnostic('reviewer and head agree, after the head returned it once');
  const reviewer = await at('reviewer1');
  await open(reviewer, caseNo, CHECK, 'group');
  await conclude(reviewer, '审核同意');
  await send(reviewer, '审核同意', 'task-review');
  const head = await at('head1');
  await open(head, caseNo, CONSENT);
  await conclude(head, '退回修改');
  await write(head, '意见', '请写明重新答复的期限。');
  await send(head, '退回修改', 'task-return');
  await open(handler, caseNo, DRAFT);
  await conclude(handler, '提交审核');
  assert.equal(await handler.getByRole('textbox', { name: '决定依据的条款' }).inputValue(), '第六十四条', 'the returned draft is kept');
  await submit(handler, '提交审核');
  await open(reviewer, caseNo, CHECK, 'group');
  await conclude(reviewer, '审核同意');
  await submit(reviewer, '审核同意');
  await open(head, caseNo, CONSENT);
  await conclude(head, '同意');
  await send(head, '同意', 'task-consent');

  t.diagnostic('the registrar issues it');
  const registrar = await at('registrar1');
  await open(registrar, caseNo, '编号、用印并印发行政复议决定书', 'group');
  await conclude(registrar, '印发');
  await registrar.getByRole('radio', { name: '是' }).check();
  await send(registrar, '印发', 'task-issue');

  t.diagnostic('the citizen reads and acknowledges it');
  await applicant.goto(`/portal/cases/${receiptNo}`);
  await applicant.getByRole('link', { name: '行政复议决定书' }).click();
  // By the keyboard: the document in the frame may still move the page under the pointer.
  await applicant.getByRole('button', { name: '我已收到这份文书' }).press('Enter');
  await applicant.getByText(/您已于 .+ 确认收到/).waitFor();
  await picture(applicant, 'portal-decision');
  await applicant.goto('/portal/cases');
  await applicant.getByText(receiptNo).first().waitFor();
  await picture(applicant, 'portal-cases');
});
