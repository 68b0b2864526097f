import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { apiOf } from './api.mjs';
import { pdf } from './answers.mjs';
import { answer, begin, receiptNo } from './filing.mjs';
import { daysAgo, disclosure } from './matters.mjs';
import { citizen, leave, openBrowser, PASSWORD } from './people.mjs';
import { startProduct } from './product.mjs';

const MATTER = disclosure({ made: daysAgo(20), known: daysAgo(15) });
const WHO = 'citizen2';
const OPTIONS = { timeout: 240_000 };

let product;
let browser;
let api;
let page;

before(async () => {
  product = await startProduct();
  browser = await openBrowser();
  api = await apiOf(product.url, WHO);
});
beforeEach(async () => {
  page = await citizen(browser, product.url, WHO);
});
after(async () => {
  await leave(browser);
  await product?.stop();
});

const title = (name) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const proceed = () => page.getByRole('button', { name: '继续', exact: true }).click();
const address = () => page.getByLabel('送达地址', { exact: true });
const cases = async () => (await api.get('/portal/cases')).items;

/** The password is asked for in a window over the page. */
async function signInAgain() {
  const dialog = page.getByRole('dialog', { name: '请重新登录' });
  await dialog.getByLabel('密码').fill(PASSWORD);
  await dialog.getByRole('button', { name: '登录', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

test('nothing typed or uploaded is lost by reloads, a lost cookie or a session ended on the server; a double click files once', OPTIONS, async () => {
  await begin(page);
  await answer(page, MATTER, { until: '怎样联系您' });
  await page.getByLabel('联系电话').fill('13700000000');
  await page.reload();
  assert.equal(await page.getByLabel('联系电话').inputValue(), '13700000000', 'typed before the reload, not saved yet');

  await answer(page, MATTER, { from: '怎样联系您', until: '您的请求和理由' });
  await page.context().clearCookies();
  await Promise.all([answer(page, MATTER, { from: '您的请求和理由', until: '提交材料' }), signInAgain()]);

  const slot = page.getByRole('region', { name: '身份证明', exact: true });
  await slot.locator('input[type=file]').setInputFiles(pdf('身份证'));
  await slot.getByText('已上传').waitFor();
  await endSessionOnTheServer();
  await slot.locator('input[type=file]').setInputFiles(pdf('护照'));
  await signInAgain();
  await slot.getByText('已上传').nth(1).waitFor();

  await endSessionOnTheServer();
  await page.reload();
  await title('登录');
  await page.getByLabel('电子邮箱或者用户名').fill(WHO);
  await page.getByRole('textbox', { name: '密码' }).fill(PASSWORD);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await title('提交材料');
  await slot.getByText('身份证.pdf').waitFor();
  await slot.getByText('护照.pdf').waitFor();
  await proceed();
  await answer(page, MATTER, { from: '声明和签名' });

  const before = (await cases()).length;
  await page.getByRole('button', { name: '提交申请' }).dblclick();
  const filed = await receiptNo(page);
  const now = await cases();
  assert.equal(now.length, before + 1, 'filed once');
  const [own] = now.filter((one) => one.receiptNo === filed);
  assert.deepEqual(own.materials.map(({ name }) => name).sort(), ['护照.pdf', '身份证.pdf']);
});

/** As if it had run out: the page does not know. */
async function endSessionOnTheServer() {
  const token = (await page.context().cookies()).find(({ name }) => name === 'XSRF-TOKEN').value;
  const answer = await page.request.delete('/api/session', { headers: { 'X-XSRF-TOKEN': token } });
  assert.ok(answer.ok());
}

test('the error summary takes the focus and leads to each field', OPTIONS, async () => {
  await begin(page);
  await answer(page, MATTER, { until: '怎样联系您' });
  await proceed();
  const summary = page.getByRole('alert');
  await summary.waitFor();
  assert.ok(await summary.evaluate((node) => node === document.activeElement), 'the summary has the focus');
  for (const [fault, field] of [
    ['请填写送达地址', address()],
    ['请选择是否同意电子送达', page.getByRole('radio', { name: '同意，文书送到我的案件里' })],
    ['请填写联系电话', page.getByLabel('联系电话')],
  ]) {
    await summary.getByRole('link', { name: fault }).click();
    assert.ok(await field.evaluate((node) => node === document.activeElement), fault);
  }
  assert.equal(await page.getByLabel('联系电话').getAttribute('aria-invalid'), 'true');
});

test('of two windows with one application, the second is asked before it overwrites the first', OPTIONS, async () => {
  await begin(page);
  await answer(page, MATTER, { until: '怎样联系您' });
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByLabel('联系电话').fill('13600000000');
  await page.getByLabel('联系电话').fill('13500000000');
  await page.getByRole('button', { name: '保存，以后再填' }).click();
  await title('申请行政复议');
  await other.getByRole('button', { name: '保存，以后再填' }).click();
  await other.getByText('这份申请在别的窗口或者设备上改过').waitFor();
  await other.getByRole('button', { name: '使用那边的内容' }).click();
  await other.getByText('这份申请在别的窗口或者设备上改过').waitFor({ state: 'hidden' });
  assert.equal(await other.getByLabel('联系电话').inputValue(), '13500000000');
});
