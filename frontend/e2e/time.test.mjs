import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answer, begin, file } from './filing.mjs';
import { daysAgo, disclosure } from './matters.mjs';
import { citizen, leave, openBrowser, picture } from './people.mjs';
import { startProduct } from './product.mjs';

const WHO = 'citizen2';
const TOLD = { rightsInformed: true };
const late = disclosure({ made: daysAgo(120), known: daysAgo(110) });
const inTime = disclosure({ made: daysAgo(20), known: daysAgo(15) });

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

const told = (matter) => ({ ...matter, declared: { ...matter.declared, ...TOLD } });

test('who comes late is told the last day before anything is filed, is asked for the delay, and may file with it', { timeout: 300_000 }, async () => {
  const page = await citizen(browser, product.url, WHO);
  const notice = page.locator('.notice', { hasText: '申请期限已经届满' });
  const excused = page.locator('.notice', { hasText: '按照您填写的日期，在申请期限以内' });
  await begin(page);
  await answer(page, told(late), { until: '什么时候知道的' });
  await picture(page, 'portal-knowledge');
  await answer(page, told(late), { from: '什么时候知道的', until: '与您的关系和其他情况' });
  await notice.waitFor();
  assert.match(await notice.innerText(), /申请期限的最后一天/);
  assert.match(await notice.innerText(), /第二十条/);
  await picture(page, 'portal-late-asked');

  await answer(page, told(late), { from: '与您的关系和其他情况' });
  await notice.waitFor();
  await picture(page, 'portal-late-check');
  await notice.getByRole('link', { name: '填写耽误申请的情况' }).click();
  await page.getByRole('group', { name: '有没有因为不可抗力' }).getByRole('radio', { name: '有', exact: true }).check();
  const delay = page.getByRole('region', { name: '第 1 件耽误申请的事' });
  await day(delay.getByRole('group', { name: '从哪一天' }), daysAgo(100));
  await day(delay.getByRole('group', { name: '到哪一天' }), daysAgo(10));
  await delay.getByLabel('什么原因').fill('重病住院');
  await delay.getByRole('checkbox').check();
  await page.getByRole('button', { name: '继续', exact: true }).click();
  await excused.waitFor();
  await picture(page, 'portal-late-excused');
  await file(page);
});

test('who comes in time is told so', { timeout: 300_000 }, async () => {
  const page = await citizen(browser, product.url, WHO);
  await begin(page);
  await answer(page, told(inTime));
  await page.locator('.notice', { hasText: '按照您填写的日期，在申请期限以内' }).waitFor();
  await picture(page, 'portal-in-time');
});

async function day(boxes, date) {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  await boxes.getByLabel('年').fill(String(year));
  await boxes.getByLabel('月').fill(String(month));
  await boxes.getByLabel('日', { exact: true }).fill(String(dayOfMonth));
}
