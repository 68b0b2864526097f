import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { officeAt } from './cases.mjs';
import { keyboard } from './hands.mjs';
import { citizen, leave, openBrowser, picture } from './people.mjs';
import { startProduct } from './product.mjs';

const NAME = '撤回行政复议申请';
const CONFIRM = '我已了解，确认撤回';

let product;
let browser;
let office;
let page;

before(async () => {
  product = await startProduct();
  browser = await openBrowser();
  office = officeAt(product.url);
  page = await citizen(browser, product.url, 'citizen1');
});
after(async () => {
  await leave(browser);
  await product?.stop();
});

const caseOf = ({ receiptNo }) => `/portal/cases/${encodeURIComponent(receiptNo)}`;
const title = (name) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const openForm = async (filed) => {
  await page.goto(`${caseOf(filed)}/acts/withdraw`);
  await page.getByRole('radio', { name: /被申请人改变了/ }).waitFor();
};
/** How often the act stands in the citizen's own journal. */
const done = async ({ receiptNo }) =>
  (await (await office.as('citizen1')).get(`/portal/cases/${receiptNo}`)).history.filter(({ text }) => text === NAME).length;

test('a withdrawal by the keyboard: told what it means, kept over a reload, received with a receipt', { timeout: 240_000 }, async () => {
  const filed = await office.accepted();
  const hand = keyboard(page);
  await page.goto(caseOf(filed));
  await page.getByRole('heading', { name: '您可以办理' }).waitFor();
  await page.getByText('不再要求复议，请求结束这件案件').waitFor();
  await picture(page, 'acts-case');
  await hand.press(page.getByRole('link', { name: NAME, exact: true }));
  await title(NAME);
  await hand.check(page.getByRole('radio', { name: '其他原因' }));
  await hand.write(page.getByRole('textbox', { name: '说明' }), '问题已经解决');
  await hand.check(page.getByRole('radio', { name: '是', exact: true }));
  await page.getByText('已保存', { exact: true }).waitFor();
  await picture(page, 'acts-form');

  await page.reload();
  await page.getByRole('textbox', { name: '说明' }).waitFor();
  assert.equal(await page.getByRole('textbox', { name: '说明' }).inputValue(), '问题已经解决');
  await hand.press(page.getByRole('button', { name: '下一步：核对' }));
  await page.getByText('不得再以同一事实和理由申请行政复议').waitFor();
  assert.equal(await done(filed), 0, 'nothing was sent yet');
  await picture(page, 'acts-check');
  await hand.press(page.getByRole('button', { name: CONFIRM }));
  await title(`${NAME}：已经提交`);
  await picture(page, 'acts-receipt');
  assert.equal(await done(filed), 1);

  await page.goto(caseOf(filed));
  await page.locator('.history').getByText(NAME).waitFor();
  assert.equal(await page.getByRole('link', { name: NAME, exact: true }).count(), 0, 'what is being decided is not asked for again');
});

test('a double click sends it once', { timeout: 240_000 }, async () => {
  const filed = await office.accepted();
  await openForm(filed);
  await page.getByRole('radio', { name: /被申请人改变了/ }).check();
  await page.getByRole('radio', { name: '是', exact: true }).check();
  await page.getByRole('button', { name: '下一步：核对' }).click();
  await page.getByRole('button', { name: CONFIRM }).dblclick();
  await title(`${NAME}：已经提交`);
  assert.equal(await done(filed), 1);
});

test('an act that became impossible meanwhile says why and loses nothing', { timeout: 240_000 }, async () => {
  const filed = await office.accepted();
  await openForm(filed);
  await page.getByRole('radio', { name: '其他原因' }).check();
  await page.getByRole('textbox', { name: '说明' }).fill('不想继续了');
  await page.getByRole('radio', { name: '是', exact: true }).check();
  await page.getByRole('button', { name: '下一步：核对' }).click();
  await office.act('registrar1', filed.caseNo, 'withdraw', { cause: 'changed', voluntary: true });
  await page.getByRole('button', { name: CONFIRM }).click();
  await page.getByText(`案件目前不能办理“${NAME}”：正在办理“审查是否准予撤回”。`).waitFor();
  await picture(page, 'acts-conflict');
  await page.getByRole('button', { name: '返回修改' }).click();
  assert.equal(await page.getByRole('textbox', { name: '说明' }).inputValue(), '不想继续了');
});
