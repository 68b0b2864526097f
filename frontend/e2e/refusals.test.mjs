import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { apiOf } from './api.mjs';
import { pdf } from './answers.mjs';
import { answer, begin, receiptNo } from './filing.mjs';
import { daysAgo, disclosure } from './matters.mjs';
import { citizen, leave, openBrowser } from './people.mjs';
import { startProduct } from './product.mjs';

const WHO = 'citizen2';
const NAME = '𠮷田𪚥😀<img src=x onerror=alert(1)>';
const MATTER = { ...disclosure({ made: daysAgo(20), known: daysAgo(15) }), applicants: [{ kind: 'natural', alias: NAME }] };
const TOO_MUCH = 51 * 1024 * 1024;

let product;
let browser;
let api;
let page;

before(async () => {
  product = await startProduct();
  browser = await openBrowser();
  api = await apiOf(product.url, WHO);
  page = await citizen(browser, product.url, WHO);
});
after(async () => {
  await leave(browser);
  await product?.stop();
});

const proceed = () => page.getByRole('button', { name: '继续', exact: true }).click();
const facts = () => page.getByRole('textbox', { name: '事实和理由' });

/** A file too large to be handed over by the test: the page makes it itself. */
const chooseHuge = (input) =>
  input.evaluate((node, size) => {
    const chosen = new DataTransfer();
    chosen.items.add(new File([new Uint8Array(size)], '录像.pdf', { type: 'application/pdf' }));
    node.files = chosen.files;
    node.dispatchEvent(new Event('change', { bubbles: true }));
  }, TOO_MUCH);

test('what cannot be taken is refused in plain words, and nothing else is lost', { timeout: 240_000 }, async (t) => {
  t.diagnostic('a text too long');
  await begin(page);
  await answer(page, MATTER, { until: '您的请求和理由' });
  await page.getByRole('textbox', { name: '第 1 项请求' }).fill('撤销');
  await facts().fill('字'.repeat(50_001));
  await proceed();
  await page.getByRole('alert').getByRole('link', { name: /最多 50000 个字，现在有 50001 个字/ }).click();
  assert.equal((await facts().inputValue()).length, 50_001, 'nothing was cut off');
  await answer(page, MATTER, { from: '您的请求和理由', until: '提交材料' });

  t.diagnostic('files of a wrong kind, empty, too large');
  const slot = page.getByRole('region', { name: '证据和其他材料', exact: true });
  const input = slot.locator('input[type=file]');
  await input.setInputFiles({ name: '账单.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') });
  await slot.getByText('这种文件不能上传，请换成').waitFor();
  await input.setInputFiles({ name: '程序.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\u0000\u0001') });
  await slot.getByText('按文件内容判断').waitFor();
  await input.setInputFiles({ name: '空.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) });
  await slot.getByText('这是一个空文件').waitFor();
  await chooseHuge(input);
  await slot.getByText('文件超过 50 MB').waitFor();

  t.diagnostic('a network lost while a file with a hostile name is sent');
  await page.context().setOffline(true);
  await input.setInputFiles(pdf('..\\..\\<b>𠮷\u202E账单'));
  await slot.getByText('网络中断，文件没有传完').waitFor();
  await page.context().setOffline(false);
  await slot.getByRole('button', { name: /^重新上传 .*𠮷/ }).click();
  await slot.getByText('已上传').waitFor();
  for (const refused of ['账单.exe', '程序.pdf', '空.pdf', '录像.pdf'])
    await slot.getByRole('button', { name: `移除 ${refused}` }).click();

  t.diagnostic('a network lost while the page is saved');
  await page.context().setOffline(true);
  await proceed();
  await page.getByText('还没有保存到服务器').waitFor();
  await page.getByText('无法连接服务器').waitFor();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: '再试一次' }).click();
  await page.getByText('已保存', { exact: true }).waitFor();

  t.diagnostic('the rest is filed as it was typed');
  await answer(page, MATTER, { from: '声明和签名' });
  await page.getByText(NAME).first().waitFor();
  await page.getByRole('button', { name: '提交申请' }).click();
  const filed = await receiptNo(page);
  const [own] = (await api.get('/portal/cases')).items.filter((one) => one.receiptNo === filed);
  assert.ok(own.title.startsWith(NAME), own.title);
  assert.equal(own.materials.length, 1);
  assert.match(own.materials[0].name, /𠮷/);
  assert.doesNotMatch(own.materials[0].name, /[<>\\/\u202E]/);
});
