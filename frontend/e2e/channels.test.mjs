import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pdf } from './answers.mjs';
import { apiOf } from './api.mjs';
import { daysAgo } from './matters.mjs';
import { select, write } from './office.mjs';
import { leave, official, openBrowser, picture } from './people.mjs';
import { startProduct } from './product.mjs';

/** Every way in but the portal, as the counter names it; the portal is tried where a petition is filed. */
const CHANNELS = {
  letter: '邮寄',
  visit: '当面提交',
  hotline: '热线电话',
  fax: '传真',
  'minister-mailbox': '部长信箱',
  wechat: '工信微报（微信）',
  transfer: '其他机关转送、交办',
};
const NUMBER = '国信转〔2026〕77号';

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

const group = (page, name) => page.getByRole('group', { name }).first();

/** What every petition says, in the short form and in the whole one. */
async function fill(page, channel) {
  await group(page, '信访人').getByRole('textbox', { name: '姓名或者名称' }).fill(`信访人${channel}`);
  const kind = page.getByRole('combobox', { name: '信访人类型' });
  if (await kind.count()) await select(page, '信访人类型', '公民');
  await write(page, '住址', '江西省兴国县某镇某路1号');
  if (await kind.count()) await select(page, '信访类型', '申诉求决');
  await select(page, '反映的事项', '信号覆盖');
  await group(page, '诉求').getByRole('textbox', { name: '诉求' }).fill('解决信号覆盖');
  await write(page, '事实和理由', '村里没有信号。');
}

const register = (page) => page.getByRole('button', { name: /^登\s?记$/ }).click();

/** What the register knows of the case just registered. */
async function registered(page, api) {
  const caseNo = (await page.getByText(/^已登记：/).innerText()).replace('已登记：', '');
  return api.get(`/cases/${encodeURIComponent(caseNo)}`);
}

test('every way in stands in one register, each with what it needs', { timeout: 600_000 }, async (t) => {
  const page = await official(browser, product.url, 'registrar1');
  const api = await apiOf(product.url, 'registrar1');
  await api.send('DELETE', '/registration-draft');
  for (const [channel, name] of Object.entries(CHANNELS)) {
    t.diagnostic(name);
    await page.goto(`/workbench/register?procedure=petition&channel=${channel}`);
    await page.getByText(name, { exact: true }).first().waitFor();
    await fill(page, channel);
    const asksForTransfer = await page.getByRole('textbox', { name: '转送、交办的机关' }).count();
    assert.equal(asksForTransfer > 0, channel === 'transfer', 'only what was transferred has a transferor');
    if (channel === 'transfer') {
      await register(page);
      await page.getByRole('button', { name: /转送、交办的机关：/ }).waitFor();
      await write(page, '转送、交办的机关', '国家信访局');
      await select(group(page, '转送、交办函'), '方式', '交办');
      await write(page, '编号', NUMBER);
      await page.getByRole('textbox', { name: '要求反馈结果的日期' }).fill(daysAgo(-30));
      await page.keyboard.press('Tab');
    }
    if (channel === 'letter') {
      await page.locator('input[type=file]').setInputFiles([pdf('来信扫描件')]);
      await page.getByText('已上传').waitFor();
    }
    if (channel === 'visit') await page.getByRole('checkbox', { name: '口头提出' }).check();
    await picture(page, `channel-${channel}`);
    await register(page);
    const file = await registered(page, api);
    assert.equal(file.channel, channel);
    if (channel === 'visit') await page.getByRole('listitem').filter({ hasText: '口头信访记录' }).waitFor();
    if (channel === 'letter') assert.ok(JSON.stringify(file.materials).includes('来信扫描件'));
    if (channel === 'transfer') {
      assert.deepEqual([file.form.transferor, file.form.transfer.number, file.form.transfer.dueOn], ['国家信访局', NUMBER, daysAgo(-30)]);
    }
  }
  await page.goto(`/workbench/cases?procedure=petition&q=${encodeURIComponent('解决信号覆盖')}`);
  await page.getByRole('list', { name: '查询结果' }).getByRole('listitem').nth(Object.keys(CHANNELS).length - 1).waitFor();
});

test('what is found while a matter is typed moves no field away under the hand', async () => {
  const page = await official(browser, product.url, 'registrar1');
  const api = await apiOf(product.url, 'registrar1');
  await api.send('DELETE', '/registration-draft');
  await page.goto('/workbench/register?procedure=petition&channel=letter');
  const field = page.getByRole('textbox', { name: '住址' }).first();
  const before = await field.boundingBox();
  await group(page, '信访人').getByRole('textbox', { name: '姓名或者名称' }).fill('信访人letter');
  const found = page.getByRole('complementary', { name: '可能相关或者重复的案件' });
  await found.getByRole('link').first().waitFor();
  assert.deepEqual(await field.boundingBox(), before);
  await picture(page, 'channel-found');
  await api.send('DELETE', '/registration-draft');
});
