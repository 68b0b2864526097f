import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { answer, begin, file } from './filing.mjs';
import { daysAgo, disclosure } from './matters.mjs';
import { citizen, leave, official, openBrowser, personAt, picture } from './people.mjs';
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

const compute = (page) => page.getByRole('button', { name: '计算', exact: true }).click();
const cell = (page, date) => page.locator(`[data-date="${date}"]`);

test('whoever wants to know a last day computes it without signing in', { timeout: 180_000 }, async (t) => {
  const page = await personAt(browser, product.url);
  await page.goto('/portal/');
  await page.getByRole('link', { name: '期限计算' }).click();

  t.diagnostic('a rule, over the National Day holiday');
  await page.getByRole('option', { name: '受理审查期限（5个工作日）', exact: true }).waitFor({ state: 'attached' });
  await page.getByLabel('适用的期限').selectOption('reconsideration.acceptance-review');
  await page.getByLabel('起算事实发生之日').fill('2026-09-29');
  await compute(page);
  await page.locator('.calc__headline').getByText('2026年10月12日 星期一').waitFor();
  await page.getByText('2026年10月1日至10月7日为国庆节假期（国办发明电〔2025〕7号），不计入').waitFor();
  assert.match(await page.getByRole('link', { name: /2026年部分节假日安排的通知/ }).first().getAttribute('href'), /^https:\/\/www\.gov\.cn\//);
  assert.equal(await cell(page, '2026-10-10').innerText(), '10\n4班');
  assert.equal(await cell(page, '2026-10-12').innerText(), '12\n5末');
  await picture(page, 'calculator');

  t.diagnostic('somebody else opens the same address');
  const other = await personAt(browser, product.url);
  await other.goto(page.url());
  await other.locator('.calc__headline').getByText('2026年10月12日 星期一').waitFor();

  t.diagnostic('what cannot be computed is said beside its field, and nothing typed is lost');
  await page.getByLabel('起算事实发生之日').fill('2099-01-01');
  await compute(page);
  await page.getByRole('alert').getByText('超出工作日历的范围').waitFor();
  assert.equal(await page.getByLabel('起算事实发生之日').inputValue(), '2099-01-01');
  await picture(page, 'calculator-refused');

  t.diagnostic('notice before a hearing');
  await page.getByLabel('某日之前，最迟哪一日办理').check();
  await page.getByLabel('适用的期限').selectOption('reconsideration.hearing-notice');
  await page.getByLabel('后面那件事（如听证）的日期').fill('2026-10-14');
  await compute(page);
  await page.locator('.calc__headline').getByText('2026年9月30日 星期三').waitFor();

  t.diagnostic('filed on 8 October: since when may the period have been running?');
  await page.getByLabel('某日提交，是否还在期限内').check();
  await page.getByLabel('适用的期限').selectOption('reconsideration.apply');
  await page.getByLabel('提交（办理）之日').fill('2026-10-08');
  await page.getByLabel('起算事实发生之日（知道的话）').fill('2026-08-01');
  await compute(page);
  await page.locator('.calc__headline').getByText('2026年8月2日 星期日').waitFor();
  await page.getByText('2026年8月1日 星期六，已经超过期限').waitFor();
  await picture(page, 'calculator-act');

  t.diagnostic('by the keyboard alone, with an open suspension');
  await page.goto('/portal/calculator?mode=forward&amount=60&unit=calendar_days&day=2026-03-02&suspended=2026-03-12..');
  await page.getByText('尚在中止，剩余51日').waitFor();
  await page.getByLabel('长度').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  await page.locator('.calc__headline').getByText('2026年3月11日').waitFor();
  await picture(page, 'calculator-suspended');
});

const saved = async (page) => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /PDF/ }).click()]);
  const content = await readFile(await download.path());
  assert.equal(content.subarray(0, 5).toString(), '%PDF-');
  return download.suggestedFilename();
};

test('a date of a case explains itself, in two languages, to citizen and handler', { timeout: 300_000 }, async (t) => {
  t.diagnostic('the citizen');
  const applicant = await citizen(browser, product.url, 'citizen1');
  await begin(applicant);
  await answer(applicant, disclosure({ made: daysAgo(20), known: daysAgo(15) }));
  const receiptNo = await file(applicant);
  await applicant.goto(`/portal/cases/${receiptNo}`);
  await applicant.getByText('这个日期怎么算出来的').first().click();
  await applicant.getByText(/次日起算/).first().waitFor();
  await picture(applicant, 'portal-explanation');
  await applicant.getByRole('link', { name: '打印期限计算说明' }).first().click();
  await applicant.getByRole('heading', { name: '期限计算说明' }).waitFor();
  await applicant.getByText(receiptNo).waitFor();
  assert.match(await saved(applicant), new RegExp(`^期限计算说明（.+，${receiptNo}）\\.pdf$`));
  await picture(applicant, 'portal-statement');

  t.diagnostic('the handler');
  const handler = await official(browser, product.url, 'handler1');
  await handler.goto('/workbench/cases');
  await handler.getByRole('link', { name: /工信复/ }).first().click();
  await handler.getByRole('tab', { name: /期限/ }).click();
  await handler.getByRole('button', { name: '查看计算过程' }).first().click();
  await picture(handler, 'workbench-explanation');
  await handler.getByRole('link', { name: '打印期限计算说明' }).click();
  await handler.getByRole('heading', { name: '期限计算说明' }).waitFor();
  await handler.getByRole('button', { name: 'English' }).click();
  await handler.getByRole('heading', { name: 'How this time limit was computed' }).waitFor();
  await handler.getByText(/^Counted from the day after/).waitFor();
  assert.match(await saved(handler), /^How this time limit was computed \(.+\)\.pdf$/);
  await picture(handler, 'workbench-statement-en');
  await handler.getByRole('link', { name: '期限计算' }).click();
  await handler.getByRole('heading', { name: '期限计算' }).waitFor();
  await picture(handler, 'workbench-calculator');
});
