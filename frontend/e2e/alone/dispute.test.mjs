import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { officeAt } from '../cases.mjs';
import { ACT_NO, APPLICANT, tellerOf } from '../dispute.mjs';
import { keyboard } from '../hands.mjs';
import { conclude, open, select, submit, write } from '../office.mjs';
import { leave, official, openBrowser, picture } from '../people.mjs';
import { DEMONSTRATION, startProduct } from '../product.mjs';
import { answered, dutiesListed, hearingPlanned, hearingRecorded, lostAndAppealProposed, performed, received } from '../suit.mjs';

let product;
let browser;
let office;
let teller;
const at = (username) => official(browser, product.url, username);
const field = (page, path) => page.locator(`[id="registration_${path}"]`);

before(async () => {
  product = await startProduct(DEMONSTRATION);
  browser = await openBrowser();
  office = officeAt(product.url);
  teller = tellerOf(office);
});
after(async () => {
  await leave(browser);
  await product?.stop();
});

async function entry(page, list, path, text) {
  await page.getByRole('button', { name: `添加${list}`, exact: true }).click();
  await field(page, `${path}_0`).fill(text);
}

/** Registers the papers of the court; whoever sues and about what comes from the case the counter chose. */
async function registered(registrar, reconsideration) {
  await registrar.goto('/workbench/register');
  await select(registrar, '程序', '行政应诉');
  await registrar.locator('#receipt-received-on').fill('2026-04-27');
  await registrar.locator('#receipt-received-on').press('Enter');
  // What is asked hangs on it: a letter in a suit of others has no plaintiff.
  await select(registrar, '阶段', '一审：收到起诉状副本');
  await field(registrar, 'applicants_0_name').fill(APPLICANT);
  const suggestions = registrar.getByRole('region', { name: '可能有关的案件' });
  await suggestions.getByText('同一当事人').waitFor();
  await picture(registrar, 'register-linked');
  await keyboard(registrar).press(suggestions.getByRole('button', { name: `选用 ${reconsideration}` }));
  await suggestions.getByRole('button', { name: '取消关联' }).waitFor();
  assert.equal(await field(registrar, 'act_documentNo').inputValue(), ACT_NO);
  assert.equal(await field(registrar, 'act_originalOrgan').inputValue(), '广东省通信管理局');
  assert.match(await field(registrar, 'act_reconsideration_documentNo').inputValue(), /〔2026〕/);

  await field(registrar, 'court_name').fill(teller.court);
  await select(registrar, '层级', '中级人民法院');
  await entry(registrar, '文书', 'submission_servedWith', '起诉状副本');
  await entry(registrar, '起诉状所列的被告', 'respondent_defendantsInComplaint', '广东省通信管理局');
  await select(registrar, '起诉的对象', '原行政行为和行政复议决定');
  await field(registrar, 'requests_0').fill('撤销处罚决定和复议决定');
  await registrar.getByRole('button', { name: /^登\s?记$/ }).click();
  const done = await registrar.getByText(/^已登记：/).innerText();
  return done.replace('已登记：', '');
}

test('one dispute is one thread: reconsideration, suit, leader in court, judgment, appeal, performance', { timeout: 300_000 }, async () => {
  const reconsideration = await teller.upToTheDecision();
  const head = await at('head1');
  await open(head, reconsideration, '机关负责人审查同意决定意见');
  await conclude(head, '同意');
  await submit(head, '同意');
  await teller.issued(reconsideration);

  // The applicant sues both authorities: parties, act and decision are not typed again.
  await teller.at('2026-04-27');
  const registrar = await at('registrar1');
  const suit = await registered(registrar, reconsideration);
  const { accountable } = await (await office.as('director1')).get(office.path(suit));
  const handler = await at({ 承办人一: 'handler1', 承办人二: 'handler2', 承办人三: 'handler3' }[accountable.user]);
  await open(handler, suit, '确定诉讼地位');
  await conclude(handler, '共同被告');
  const others = handler.getByRole('group', { name: '其他被告' }).getByRole('textbox');
  assert.equal(await others.first().inputValue(), '广东省通信管理局');
  await write(handler, '理由', '复议维持，作出处罚的机关和复议机关是共同被告。');
  await handler.getByText('有管辖权', { exact: true }).click();
  await submit(handler, '共同被告');
  await teller.divided(suit);

  // The evidence of the reconsideration is at hand.
  await open(handler, suit, '整理证据、依据并编制证据清单');
  const pieces = handler.getByRole('group', { name: '证明复议决定合法的证据' });
  assert.equal(await pieces.getByRole('textbox', { name: '名称、内容' }).first().inputValue(), '现场检查笔录');
  for (const purpose of await pieces.getByRole('textbox', { name: '证明对象' }).all()) {
    if ((await purpose.inputValue()) === '') await purpose.fill('复议决定合法');
  }
  await picture(handler, 'evidence-carried');
  await handler.getByRole('group', { name: '所依据的规范性文件' }).getByRole('textbox').first().fill('《电信条例》第七条');
  await handler.getByRole('radiogroup', { name: '各项证据都在' }).getByRole('radio', { name: '是' }).check();
  await submit(handler, '提交审核');
  const reviewer = await at('reviewer1');
  await answered({ handler, reviewer, head }, suit);
  await teller.submittedToCourt(suit);
  await received(registrar, suit, ['record-summons', '登记开庭传票'], '2026-05-11', '开庭传票');
  await hearingPlanned(handler, suit);

  // The leader is chosen in one look.
  const { leaders } = await (await office.as('director1')).get('/leaders');
  const third = leaders.find(({ name }) => name === '负责人丙');
  await (await office.as('director1')).send('POST', `/leaders/${third.id}/absences`, { from: '2026-05-20', to: '2026-05-22', reason: '出国访问' });
  await open(head, suit, '机关负责人确定出庭安排');
  const planner = head.getByRole('region', { name: '可以出庭的负责人' });
  await planner.getByText('不能出庭：出国访问').waitFor();
  await planner.getByText('符合三日前送达的规定').waitFor();
  await planner.getByRole('button', { name: '选择负责人乙' }).click();
  assert.equal(await head.getByRole('textbox', { name: '出庭负责人姓名' }).inputValue(), '负责人乙');
  await picture(head, 'planner');
  await submit(head, '负责人出庭');
  await handler.goto('/workbench/hearings?month=2026-05&state=HELD');
  await handler.getByText('本月没有符合条件的开庭和听证').waitFor();
  await select(handler, '状态', '待举行');
  await handler.waitForURL(/state=SET/);
  await handler.reload();
  await handler.getByText('负责人出庭：负责人乙，副部长').waitFor();
  await picture(handler, 'hearings-list');
  await handler.getByText('月历', { exact: true }).click();
  await handler.getByRole('button', { name: '2026年5月21日 星期四，1件' }).click();
  await picture(handler, 'hearings-month');

  await teller.readyForCourt(suit);
  await hearingRecorded(handler, suit);
  await teller.at('2026-06-12');
  await received(registrar, suit, ['receive-result', '登记收到一审裁判、调解书'], '2026-06-12', '一审判决书');
  await lostAndAppealProposed({ handler, reviewer }, suit);
  await open(head, suit, '机关负责人决定是否上诉');
  await conclude(head, '上诉');
  await write(head, '意见', '同意上诉。');
  await submit(head, '上诉');
  await teller.dismissed(suit);
  await dutiesListed(handler, suit);
  await teller.at('2026-08-31');
  await performed(handler, suit);
  await teller.learned(suit);

  // One thread shows all of it, in the order of the days; it is found in the list of disputes, or from its cases.
  await handler.goto('/workbench/disputes?procedure=litigation');
  const listed = handler.getByRole('list', { name: '争议列表' }).getByRole('listitem').filter({ hasText: suit }).first();
  await listed.getByRole('link', { name: reconsideration }).waitFor();
  await picture(handler, 'disputes');
  await listed.getByRole('link').first().click();
  await handler.getByRole('heading', { level: 1, name: /^争议/ }).waitFor();
  await handler.goto(`/workbench/cases/${encodeURIComponent(suit)}`);
  await handler.getByRole('link', { name: '查看争议全过程' }).click();
  await handler.getByRole('heading', { level: 1, name: /^争议/ }).waitFor();
  const thread = await handler.locator('.dispute-days').innerText();
  const told = ['作出行政行为', '收到申请', '制发文书', '收到起诉状副本', '提交答辩状', '负责人乙，副部长', '一审判决书送达', '本机关提起上诉', '二审裁判送达', '履行完毕', '二审终审'];
  const missing = told.filter((words) => !thread.includes(words));
  assert.deepEqual(missing, []);
  const days = await handler.locator('.dispute-day time').evaluateAll((times) => times.map((time) => time.dateTime));
  assert.deepEqual(days, days.toSorted());
  await picture(handler, 'dispute');
});
