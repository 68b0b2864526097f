import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { apiOf } from './api.mjs';
import { keyboard } from './hands.mjs';
import { leave, official, openBrowser, picture } from './people.mjs';
import { startProduct } from './product.mjs';

let product;
let browser;

before(async () => {
  product = await startProduct();
  browser = await openBrowser();
});
after(async () => {
  await leave(browser);
  await product?.stop();
});

/** A clerk who listens types so fast: seconds for a character, and for a key that moves on or chooses. */
const SECONDS_A_CHARACTER = 0.5;
const SECONDS_A_KEY = 0.4;
const MINUTE = 60;

/** Hands that count what they press. */
function counting(page) {
  const hands = keyboard(page);
  const pressed = { keys: 0, characters: 0 };
  const press = page.keyboard.press.bind(page.keyboard);
  const insert = page.keyboard.insertText.bind(page.keyboard);
  page.keyboard.press = (key) => ((pressed.keys += 1), press(key));
  page.keyboard.insertText = (text) => ((pressed.characters += text.length), insert(text));
  return { ...hands, pressed };
}

const box = (page, name) => page.getByRole('textbox', { name }).first();
const focused = (field) => field.evaluate((node) => node === document.activeElement);

/** Chooses by typing a part of the name, as one does without a mouse. */
async function choose(page, name, part) {
  const field = page.getByRole('combobox', { name });
  for (let presses = 0; !(await focused(field)) && presses < 20; presses++) await page.keyboard.press('Tab');
  await page.keyboard.insertText(part);
  await page.locator('.ant-select-dropdown:visible').getByTitle(part, { exact: true }).waitFor();
  await page.keyboard.press('Enter');
}

const receipt = (page) => page.getByText(/^收件编号：XF/).innerText();

test('a hotline call is registered in under a minute by the keyboard alone', { timeout: 300_000 }, async (t) => {
  const page = await official(browser, product.url, 'registrar1');
  const registrar = await apiOf(product.url, 'registrar1');
  await registrar.send('DELETE', '/registration-draft');
  await page.goto('/workbench/register?channel=hotline');
  await page.getByRole('radio', { name: '留有姓名和住址' }).waitFor();
  await picture(page, 'hotline');
  const hands = counting(page);
  const began = Date.now();

  assert.ok(await focused(box(page, '姓名或者名称')), 'the first field waits for the name');
  await hands.write(box(page, '姓名或者名称'), '来电人甲');
  await hands.write(box(page, '联系电话'), '13800000000');
  await hands.write(box(page, '住址'), '江西省兴国县某镇');
  await choose(page, '反映的事项', '信号覆盖');
  await hands.write(box(page, '诉求'), '解决信号覆盖');
  await hands.write(box(page, '事实和理由'), '村里手机没有信号，打不通急救电话。');
  await page.keyboard.press('Control+Enter');
  assert.match(await receipt(page), /XF\d{14,}/);

  const machine = (Date.now() - began) / 1000;
  const { keys, characters } = hands.pressed;
  const person = keys * SECONDS_A_KEY + characters * SECONDS_A_CHARACTER;
  t.diagnostic(`${keys} keys and ${characters} characters: ${person.toFixed(0)} s of a person, ${machine.toFixed(0)} s of the machine`);
  assert.ok(person < MINUTE, `${person} s to type`);
  assert.ok(keys <= 30, `${keys} keys beside the text`);
  await picture(page, 'hotline-registered');
  // The sheet to read from, made at the registration, and the numbers where the keyboard goes on.
  await page.getByRole('listitem').filter({ hasText: '热线登记单' }).waitFor();
  assert.ok(await page.getByRole('region', { name: /^已登记：/ }).evaluate((node) => node === document.activeElement));

  // The next call begins as this person registered last, and is one of somebody who leaves no name.
  await hands.press(page.getByRole('button', { name: '登记另一件', exact: true }));
  await page.getByRole('radio', { name: '留有姓名和住址' }).waitFor();
  assert.equal(await page.getByRole('textbox', { name: '姓名或者名称' }).first().inputValue(), '');
  await page.goto('/workbench/register');
  await page.getByRole('radio', { name: '匿名或者姓名不清' }).check();
  await page.getByText('不适用书面告知').waitFor();
  assert.equal(await page.getByRole('textbox', { name: '住址' }).count(), 0);
  await picture(page, 'hotline-unnamed');
  await choose(page, '反映的事项', '电信服务争议');
  await box(page, '诉求').fill('不再收到催债电话');
  await box(page, '事实和理由').fill('新号码一直收到找前机主讨债的电话。');
  await page.keyboard.press('Control+Enter');
  const unnamed = (await receipt(page)).replace('收件编号：', '');
  const { items } = await registrar.get(`/cases?q=${unnamed}`);
  const { form, deadlines } = await registrar.get(`/cases/${encodeURIComponent(items[0].caseNo)}`);
  assert.equal(form.applicants[0].identity, 'anonymous');
  assert.ok(!(deadlines ?? []).some(({ rule }) => rule === 'petition.inform-direct'), 'nothing is owed in writing');
});
