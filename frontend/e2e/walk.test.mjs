import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answer, begin, daysAgo, file } from './filing.mjs';
import { conclude, inbox, leaf, open, row, stageIs, submit, write } from './office.mjs';
import { citizen, leave, official, openBrowser, picture } from './people.mjs';
import { startProduct } from './product.mjs';

const REVIEW = '审查复议申请是否符合受理条件';
const HANDLERS = { 承办人一: 'handler1', 承办人二: 'handler2', 承办人三: 'handler3' };

let product;
let browser;
const at = (username) => official(browser, product.url, username);

before(async () => {
  product = await startProduct();
  browser = await openBrowser();
});
after(async () => {
  await leave(browser);
  await product?.stop();
});

test('one application from filing to the turn of the respondent', { timeout: 1_200_000 }, async (t) => {
  t.diagnostic('a citizen files');
  const applicant = await citizen(browser, product.url, 'citizen1');
  await begin(applicant);
  await answer(applicant, { made: daysAgo(20), known: daysAgo(15) });
  const receiptNo = await file(applicant);
  assert.match(receiptNo, /^FY\d{14,}/);
  await applicant.getByRole('link', { name: '查看案件进展' }).click();
  await applicant.getByText('正在审查您的申请是否符合受理条件').waitFor();
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
  await submit(handler, '适用普通程序');
  await open(handler, caseNo, '将申请书副本发送被申请人');
  await submit(handler, '发送副本并通知答复');

  t.diagnostic('the respondent finds the case and may reply');
  const respondent = await at('respondent1');
  await respondent.goto(`/workbench/cases/${encodeURIComponent(caseNo)}`);
  await stageIs(respondent, '被申请人答复');
  await picture(respondent, 'case-respondent');
  await respondent.getByRole('button', { name: '提交书面答复和证据、依据' }).waitFor();
});
