/* The figures of each procedure over the year, as a supervisor reads them, and the cases behind one. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { leave, official, openBrowser, picture } from '../people.mjs';
import { DEMONSTRATION, startProduct } from '../product.mjs';

const REPORTS = { 'reconsideration-work': /收到申请和立案审查/, 'litigation-work': /收案/, 'petition-work': /信访事项数据/ };

let product;
let browser;

before(async () => {
  // With the cases of a demonstration: figures of nothing show nothing.
  product = await startProduct({ ...DEMONSTRATION, FACHENG_DEMO_CASES: 'true' });
  browser = await openBrowser();
});
after(async () => {
  await leave(browser);
  await product?.stop();
});

test('each procedure has its figures, and a number opens as many cases as it says', { timeout: 300_000 }, async () => {
  const page = await official(browser, product.url, 'supervisor1');
  for (const [report, first] of Object.entries(REPORTS)) {
    await page.goto(`/workbench/board/reports?report=${report}`);
    const part = page.getByRole('region', { name: first });
    await part.waitFor();
    await picture(page, `report-${report}`);
    const number = part.locator('dd a').first();
    const cases = Number(/查看(\d+)件/.exec(await number.getAttribute('aria-label'))[1]);
    await number.click();
    const list = page.getByRole('list', { name: '案件明细' });
    await list.waitFor();
    assert.equal(await list.getByRole('listitem').count(), Math.min(cases, 20));
  }
});
