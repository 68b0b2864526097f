import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { select, write } from './office.mjs';
import { leave, official, openBrowser, picture } from './people.mjs';
import { startProduct } from './product.mjs';

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
  await page.getByRole('radiogroup', { name: '申请人已核对笔录，同意签名' }).getByRole('radio', { name: '是' }).check();
}

test('an oral application is recorded, checked and registered; a second act is a second application', { timeout: 240_000 }, async () => {
  const registrar = await at('registrar1');
  await registrar.goto('/workbench/register');
  await select(registrar, '程序', '行政复议');
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
  await registrar.getByRole('listitem').filter({ hasText: '签名后扫描' }).getByRole('link', { name: '打开并打印' }).waitFor();
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
