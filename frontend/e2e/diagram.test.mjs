import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { officeAt } from './cases.mjs';
import { leave, official, openBrowser, picture } from './people.mjs';
import { startProduct } from './product.mjs';

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

/** An element of the drawing that is shown, by its id in the model. */
const drawn = (page, element) => page.locator(`.diagram__canvas g.djs-element[data-element-id="${element}"]`);

test('a case that stands in a sub-model opens there, with its place marked, and is found from the main model down', { timeout: 240_000 }, async (t) => {
  const filed = await office.accepted();
  const page = await official(browser, product.url, 'director1');

  t.diagnostic('the choice of the track stands in the model of the examination');
  await page.goto(`/workbench/cases/${encodeURIComponent(filed.caseNo)}`);
  await page.getByRole('tab', { name: '流程图' }).click();
  const place = drawn(page, 'userTask_chooseTrack');
  await place.waitFor();
  assert.match(await place.getAttribute('class'), /diagram--active/);
  await picture(page, 'diagram-submodel');

  t.diagnostic('in the main model its stage is marked, and what is over is not');
  const models = page.getByRole('tablist', { name: /模型|流程/ });
  const [main, ...others] = await models.getByRole('tab').all();
  assert.ok(others.length >= 2);
  await main.click();
  await drawn(page, 'callActivity_examination').waitFor();
  assert.match(await drawn(page, 'callActivity_examination').getAttribute('class'), /diagram--active/);
  assert.match(await drawn(page, 'callActivity_admissibility').getAttribute('class'), /diagram--done/);
  assert.doesNotMatch(await drawn(page, 'callActivity_decision').getAttribute('class'), /diagram--(active|done)/);
  await picture(page, 'diagram-main');

  t.diagnostic('when the case moves on, so does the mark, into the model of the ordinary procedure');
  await office.complete(filed.caseNo, 'userTask_chooseTrack', 'ORDINARY');
  await page.reload();
  await page.getByRole('tab', { name: '流程图' }).click();
  await drawn(page, 'userTask_sendCopy').waitFor();
  assert.match(await drawn(page, 'userTask_sendCopy').getAttribute('class'), /diagram--active/);
  assert.equal(await page.locator('.diagram__canvas g.diagram--active').count(), 1);
});
