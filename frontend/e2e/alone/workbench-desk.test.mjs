import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { HANDLERS, REVIEW, conclude, inbox, row, taskRow, told, write } from '../office.mjs';
import { leave, official, openBrowser, picture } from '../people.mjs';
import { DEMONSTRATION, startProduct } from '../product.mjs';

const HEAR = '听取当事人的意见并记录在案';

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
  await director.locator('.ant-select-dropdown:visible').getByTitle(nameOfThird).click();
  await director.getByRole('textbox', { name: '指派理由' }).fill(`${nameOfSecond}出差`);
  await picture(director, 'inbox-assign');
  await director.getByRole('dialog').getByRole('button', { name: /指\s?派/ }).click();
  await row(director, caseNo, REVIEW).getByText(`${nameOfSecond}出差`).waitFor();
  await second.getByRole('button', { name: '提交：受理' }).click();
  await second.getByRole('button', { name: '确认提交' }).press('Enter');
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
  await other.getByRole('button', { name: '确认提交' }).press('Enter');
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
