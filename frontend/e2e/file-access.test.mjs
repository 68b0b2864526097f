import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { officeAt } from './cases.mjs';
import { act, HANDLERS, select } from './office.mjs';
import { citizen, leave, official, openBrowser, picture } from './people.mjs';
import { startProduct } from './product.mjs';

const SECRET = '用户名单';

let product;
let browser;
let office;

before(async () => {
  product = await startProduct();
  browser = await openBrowser();
  office = officeAt(product.url);
});
after(async () => {
  await leave(browser);
  await product?.stop();
});

/** What the browser of this person is answered at an address. */
const statusOf = async (page, path) => (await page.request.get(path)).status();

test('a party asks, the handler decides paper by paper, and what is withheld is at no address', { timeout: 300_000 }, async (t) => {
  const filed = await office.answered([{ name: '检查笔录', proves: '经营事实' }, { name: SECRET, secret: true }]);
  const own = `/portal/cases/${encodeURIComponent(filed.receiptNo)}`;
  const page = await citizen(browser, product.url, 'citizen1');

  t.diagnostic('the applicant asks');
  await page.goto(own);
  await page.getByRole('link', { name: '查阅被申请人提交的材料' }).click();
  await page.getByText('现在没有可以查阅的材料').waitFor();
  await page.getByRole('link', { name: '申请查阅、复制' }).click();
  await page.getByRole('radio', { name: '在网上查阅、下载' }).check();
  await page.getByRole('button', { name: '提交', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /已经提交/ }).waitFor();

  t.diagnostic('the handler decides');
  const file = await (await office.as('director1')).get(office.path(filed.caseNo));
  const handler = HANDLERS[file.accountable.user];
  const desk = await official(browser, product.url, handler);
  await desk.goto(`/workbench/cases/${encodeURIComponent(filed.caseNo)}`);
  await act(desk, '决定查阅、复制申请', async () => {
    const open = desk.getByRole('radio', { name: '同意查阅、复制' });
    await open.first().waitFor();
    await open.nth(0).check();
    await open.nth(1).check();
    await desk.getByRole('radio', { name: '不予查阅' }).nth(2).check();
    await select(desk, '不予查阅的事由', '涉及个人隐私');
    await desk.getByRole('textbox', { name: '不予查阅的理由' }).fill('载有其他用户的姓名和号码');
    await picture(desk, 'access-decide');
  });

  t.diagnostic('the applicant looks, and finds nothing of what is withheld');
  await page.goto(`${own}/access`);
  await page.getByText('1 件：涉及个人隐私').waitFor();
  await picture(page, 'access-papers');
  assert.equal(await page.getByText(SECRET).count(), 0);
  await page.getByRole('link', { name: '书面答复' }).click();
  await page.getByText('请求维持原行政行为。').waitFor();
  await picture(page, 'access-reply');
  const api = `/api/portal/cases/${filed.receiptNo}/access`;
  assert.equal(await statusOf(page, `${api}/evidence-1`), 200);
  assert.equal(await statusOf(page, `${api}/evidence-2`), 404);
  assert.equal(await statusOf(page, `${api}/evidence-2/file`), 404);

  t.diagnostic('a stranger finds nothing at all');
  const stranger = await citizen(browser, product.url, 'citizen2');
  for (const path of [api, `${api}/evidence-1`, `${api}/evidence-2`]) assert.equal(await statusOf(stranger, path), 404);

  t.diagnostic('who looked at what stands in the journal');
  const told = await (await office.as('director1')).get(`${office.path(filed.caseNo)}/timeline`);
  assert.ok(told.some(({ text }) => text.includes('依申请查阅《书面答复》')));
});
