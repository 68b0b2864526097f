import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { conclude, inbox, row, select, write } from './office.mjs';
import { leave, official, openBrowser, picture } from './people.mjs';
import { DEMONSTRATION, startProduct } from './product.mjs';

const REVIEW = '审查复议申请是否符合受理条件';
const HEAR = '听取当事人的意见并记录在案';
const HANDLERS = { 承办人一: 'handler1', 承办人二: 'handler2', 承办人三: 'handler3' };

let product;
let browser;
const at = (username) => official(browser, product.url, username);

before(async () => {
  product = await startProduct({ ...DEMONSTRATION, FACHENG_DEMO_CASES: 'true' });
  browser = await openBrowser();
});
after(async () => {
  await leave(browser);
  await product?.stop();
});

/** The first row with this task in a view of the inbox, narrowed by what else it says. */
async function taskRow(page, view, task, words = '') {
  await page.goto(`/workbench/inbox?view=${view}`);
  const rows = page.getByRole('list', { name: '待办任务' }).getByRole('listitem');
  return rows.filter({ has: page.getByRole('link', { name: task, exact: true }), hasText: words }).first();
}

/** How often the journal of the case says something, as its timeline shows it. */
async function told(page, caseNo, words) {
  await page.goto(`/workbench/cases/${encodeURIComponent(caseNo)}`);
  await page.getByRole('tab', { name: '时间线' }).click();
  await page.getByText('收到申请').first().waitFor();
  return page.locator('.timeline li').filter({ hasText: words }).count();
}

test('of two people at one task the second is told plainly, and nothing is done twice', { timeout: 240_000 }, async () => {
  const director = await at('director1');
  const dueTomorrow = await taskRow(director, 'all', REVIEW, '预警：剩余1个工作日');
  const caseNo = await dueTomorrow.getByRole('link', { name: /工信复/ }).innerText();
  const address = await dueTomorrow.getByRole('link', { name: REVIEW }).getAttribute('href');
  const holder = await dueTomorrow.locator('.inbox-row__who').innerText();
  const [nameOfSecond, nameOfThird] = Object.keys(HANDLERS).filter((name) => name !== holder);
  const [first, second, third] = await Promise.all([holder, nameOfSecond, nameOfThird].map((name) => at(HANDLERS[name])));
  const claimed = `${nameOfSecond}领取任务：${REVIEW}`;
  const claimedBefore = await told(director, caseNo, claimed);
  await inbox(first, caseNo, 'mine');
  await row(first, caseNo, REVIEW).getByRole('button', { name: '退回本组' }).click();
  await first.getByText(`已退回本组：${REVIEW}`).waitFor();

  // Both have it open; the one who is slower learns who has it.
  for (const page of [second, third]) {
    await inbox(page, caseNo, 'group');
    await row(page, caseNo, REVIEW).getByRole('link', { name: REVIEW }).click();
    await page.getByText('该任务尚未由您领取').waitFor();
  }
  await second.getByRole('button', { name: /领\s?取/ }).dblclick();
  await second.getByText('该任务尚未由您领取').waitFor({ state: 'hidden' });
  await third.getByRole('button', { name: /领\s?取/ }).click();
  await third.getByText('该任务已被他人领取').waitFor();
  await third.getByText(`该任务由${nameOfSecond}办理`).waitFor();
  await picture(third, 'task-taken');

  // It is given to somebody else with a reason while the first is still writing.
  await conclude(second, '受理');
  await write(second, '审查意见', '符合受理条件。');
  await inbox(director, caseNo, 'all');
  await row(director, caseNo, REVIEW).getByRole('button', { name: /指\s?派/ }).click();
  await director.getByRole('combobox', { name: '办理人' }).fill(nameOfThird);
  await director.keyboard.press('Enter');
  await director.getByRole('textbox', { name: '指派理由' }).fill(`${nameOfSecond}出差`);
  await picture(director, 'inbox-assign');
  await director.getByRole('dialog').getByRole('button', { name: /指\s?派/ }).click();
  await row(director, caseNo, REVIEW).getByText(`${nameOfSecond}出差`).waitFor();
  await second.getByRole('button', { name: '提交：受理' }).click();
  await second.getByRole('button', { name: '确认提交' }).click();
  await second.getByText(`该任务由${nameOfThird}办理`).waitFor();
  assert.equal(await second.getByRole('textbox', { name: '审查意见' }).first().inputValue(), '符合受理条件。', 'what was typed is still there');

  // The same person in two windows: the task ends once, however often the buttons are pressed.
  const other = await third.context().newPage();
  await third.goto(address);
  await conclude(third, '受理');
  await write(third, '审查意见', '符合受理条件，予以受理。');
  await third.getByText(/草稿已保存/).waitFor();
  await other.goto(address);
  await other.getByRole('button', { name: '提交：受理' }).waitFor();
  await third.getByRole('button', { name: '提交：受理' }).dblclick();
  assert.equal(await third.getByRole('button', { name: '确认提交' }).count(), 1, 'a double click asks once');
  await third.getByRole('button', { name: '确认提交' }).dblclick();
  await third.getByText('已提交：受理').waitFor();
  await other.getByRole('button', { name: '提交：受理' }).click();
  await other.getByRole('button', { name: '确认提交' }).click();
  await other.getByText('该任务已经办结，以下内容供查阅').waitFor();
  await picture(other, 'task-done');
  assert.equal(await told(director, caseNo, `办结“${REVIEW}”：受理`), 1);
  assert.equal((await told(director, caseNo, claimed)) - claimedBefore, 1);
});

test('a half-filled form survives a reload and a lost session', { timeout: 180_000 }, async () => {
  const director = await at('director1');
  const hearing = await taskRow(director, 'all', HEAR);
  const address = await hearing.getByRole('link', { name: HEAR }).getAttribute('href');
  const username = HANDLERS[await hearing.locator('.inbox-row__who').innerText()];
  const handler = await at(username);
  const record = handler.getByRole('textbox', { name: '意见' }).first();
  await handler.goto(address);
  await conclude(handler, '已听取意见');
  await record.fill('申请人坚持复议请求。');
  await handler.getByText(/草稿已保存/).waitFor();
  await handler.reload();
  assert.equal(await record.inputValue(), '申请人坚持复议请求。');

  // The session ends while the person types: the next save asks to sign in, over the page.
  await handler.context().clearCookies();
  await record.fill('申请人坚持复议请求，补充了证据。');
  const dialog = handler.getByRole('dialog', { name: '登录已失效' });
  await dialog.getByRole('textbox', { name: '密码' }).waitFor();
  await picture(handler, 'session-lost');
  await dialog.getByRole('textbox', { name: '密码' }).fill('facheng-demo-2026');
  await dialog.getByRole('button', { name: '登录并继续' }).click();
  await handler.getByText(/草稿已保存/).waitFor();
  assert.equal(await record.inputValue(), '申请人坚持复议请求，补充了证据。');

  // Even if the page is closed before it could be saved.
  await handler.context().clearCookies();
  await record.fill('申请人坚持复议请求，补充了两份证据。');
  await handler.reload();
  await handler.getByRole('textbox', { name: '用户名' }).fill(username);
  await handler.getByRole('textbox', { name: '密码' }).fill('facheng-demo-2026');
  await handler.getByRole('button', { name: /登\s?录/ }).click();
  await handler.getByText('已恢复上次未保存的内容').waitFor();
  assert.equal(await record.inputValue(), '申请人坚持复议请求，补充了两份证据。');
});

/** A grey point and a text: told by content, not by name. */
const PAPERS = [
  { name: '申请笔录.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==', 'base64') },
  { name: '情况说明.txt', mimeType: 'text/plain', buffer: Buffer.from('申请人当面说明的情况。') },
];

const group = (page, name) => page.getByRole('group', { name });

async function describeAct(page, act) {
  await group(page, '被申请人').getByRole('textbox', { name: '名称' }).fill('江苏省通信管理局');
  await select(group(page, '被申请行政复议的行政行为'), '类别', act.category);
  await write(page, '内容', act.content);
  await group(page, '行政复议请求').getByRole('textbox', { name: '请求' }).fill(act.request);
  await write(page, '事实和理由', '申请人当面陈述：没有收到过听证告知。');
  await select(page, '您与该行政行为的关系', act.relation);
  await page.locator('[role=radiogroup][aria-describedby*=submission_signature]').getByRole('radio', { name: '是' }).check();
}

test('an oral application is recorded, checked and registered; a second act is a second application', { timeout: 240_000 }, async () => {
  const registrar = await at('registrar1');
  await registrar.goto('/workbench/register');
  await registrar.getByText('应当分别申请行政复议').waitFor();
  await registrar.getByRole('checkbox', { name: '口头申请' }).check();
  await registrar.locator('input[type=file]').setInputFiles(PAPERS);
  await registrar.getByText('已上传').nth(1).waitFor();
  await group(registrar, '申请人').first().getByRole('textbox', { name: '姓名或者名称' }).fill('口头申请人');
  await select(registrar, '申请人类型', '公民');
  await write(registrar, '送达地址', '江苏省南京市某某路1号');
  await describeAct(registrar, { category: '行政处罚', content: '罚款二千元', request: '撤销处罚决定', relation: '行政行为的相对人' });
  await registrar.getByText('申请人已核对笔录，同意签名').waitFor();
  await picture(registrar, 'register');

  // What the printer gets to be checked: who, what is asked and why, and when.
  await registrar.evaluate('window.print = () => undefined');
  await registrar.getByRole('button', { name: '打印核对稿' }).click();
  await registrar.emulateMedia({ media: 'print' });
  const record = registrar.locator('.oral-record');
  for (const words of ['口头申请笔录（核对稿）', '口头申请人', '撤销处罚决定', '没有收到过听证告知', '当场记录', '不签名']) await record.getByText(words).first().waitFor();
  await picture(registrar, 'register-record');
  await registrar.emulateMedia({ media: 'screen' });

  await registrar.getByRole('button', { name: /^登\s?记$/ }).click();
  const first = await registeredNo(registrar);
  // What is signed is made at the registration.
  await registrar.getByRole('heading', { name: '当场交付的文书' }).waitFor();
  await registrar.getByRole('listitem').filter({ hasText: '申请人签名后' }).getByRole('link', { name: '打开并打印' }).waitFor();
  await picture(registrar, 'registered');
  await registrar.getByRole('button', { name: '同一申请人，登记下一个行政行为' }).click();
  assert.equal(await group(registrar, '申请人').first().getByRole('textbox', { name: '姓名或者名称' }).inputValue(), '口头申请人');
  assert.ok(await registrar.getByRole('checkbox', { name: '口头申请' }).isChecked(), 'it came in the same way');
  assert.equal(await registrar.getByRole('textbox', { name: '内容' }).inputValue(), '', 'the act is another one');
  await describeAct(registrar, { category: '行政处罚', content: '没收违法所得', request: '撤销没收决定', relation: '行政行为的相对人' });
  await registrar.getByRole('button', { name: /^登\s?记$/ }).click();
  assert.notEqual(await registeredNo(registrar), first);

  await registrar.goto(`/workbench/cases?q=${encodeURIComponent('口头申请人')}`);
  const found = registrar.getByRole('list', { name: '查询结果' }).getByRole('listitem');
  await found.nth(1).waitFor();
  assert.equal(await found.count(), 2);

  // The papers open beside the case.
  await found.filter({ hasText: first }).getByRole('link').click();
  await registrar.getByRole('tab', { name: '材料' }).click();
  const open = (name) => registrar.getByRole('listitem').filter({ hasText: name }).getByRole('button', { name: /预\s?览/ }).click();
  await open('申请笔录.png');
  await registrar.getByRole('img', { name: '申请笔录.png' }).waitFor();
  await open('情况说明.txt');
  await registrar.frameLocator('iframe[title="情况说明.txt"]').getByText('申请人当面说明的情况').waitFor();
  await picture(registrar, 'case-materials');
});

async function registeredNo(page) {
  const said = await page.getByText(/^已登记：/).innerText();
  return said.replace('已登记：', '');
}
