import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setClock } from './api.mjs';
import { officeAt } from './cases.mjs';
import { daysAgo } from './matters.mjs';
import { HANDLERS, conclude, inbox, open, row, submit, write } from './office.mjs';
import { citizen, leave, official, openBrowser, picture } from './people.mjs';
import { ABOUT_AN_ACT, petitionsOf } from './petitions.mjs';
import { startProduct } from './product.mjs';

const WITHDRAW = '撤回信访事项';
const APPLY = '申请行政复议';
const CONFIRM = '核实撤回是否自愿';

let product;
let browser;
let office;
let petitions;

before(async () => {
  product = await startProduct();
  browser = await openBrowser();
  office = officeAt(product.url);
  petitions = petitionsOf(office);
});
after(async () => {
  if (office) await setClock(await office.as('admin1'), new Date().toISOString());
  await leave(browser);
  await product?.stop();
});

const caseOf = ({ receiptNo }) => `/portal/cases/${encodeURIComponent(receiptNo)}`;
const title = (page, name) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const written = (day) => day.replace(/(\d+)-0?(\d+)-0?(\d+)/, '$1年$2月$3日');
/** What a list of names and values says beside a name. */
const beside = (page, name) => page.locator('.summary-row, dl > div').filter({ hasText: name }).first().innerText();

/** The handler who has the petition, at a browser. */
async function handlerOf(caseNo, task) {
  const supervisor = await official(browser, product.url, 'supervisor1');
  await inbox(supervisor, caseNo, 'all');
  const who = (await row(supervisor, caseNo, task).locator('.inbox-row__who').innerText()).trim();
  return official(browser, product.url, HANDLERS[who]);
}

test('a petition is withdrawn by who brought it, and ends when the handler has asked', { timeout: 300_000 }, async (t) => {
  const filed = await petitions.filed();
  await petitions.classified(filed, 'HANDLE');
  const page = await citizen(browser, product.url, 'citizen1');

  t.diagnostic('the petitioner is told what it means before anything is sent');
  await page.goto(caseOf(filed));
  assert.equal(await page.getByRole('link', { name: '查阅被申请人提交的材料' }).count(), 0, 'a petition has no respondent');
  await page.getByRole('link', { name: WITHDRAW, exact: true }).click();
  await title(page, WITHDRAW);
  await write(page, '撤回的原因', '基站已经开通。');
  await page.getByRole('button', { name: '下一步：核对' }).click();
  await page.getByText('没有人可以要求您撤回').waitFor();
  await picture(page, 'petition-withdraw-check');
  await page.getByRole('button', { name: '我已了解，确认撤回' }).click();
  await title(page, `${WITHDRAW}：已经提交`);

  t.diagnostic('until it is confirmed the clock runs on, and it is not asked for twice');
  await page.goto(caseOf(filed));
  await page.getByText(/还剩\d+日/).first().waitFor();
  assert.equal(await page.getByRole('link', { name: WITHDRAW, exact: true }).count(), 0);

  t.diagnostic('the handler asks whether it is of his own will');
  const handler = await handlerOf(filed.caseNo, CONFIRM);
  await open(handler, filed.caseNo, CONFIRM);
  await conclude(handler, '全部信访人自愿撤回，办结');
  await write(handler, '核实日期', daysAgo(0));
  await handler.keyboard.press('Enter');
  await write(handler, '核实的方式和情况', '电话核实，自愿撤回。');
  await submit(handler, '全部信访人自愿撤回，办结');

  await page.goto(caseOf(filed));
  await page.getByText('已经办结').first().waitFor();
  assert.equal(await page.getByText(/还剩\d+日/).count(), 0, 'nothing runs any more');
  await picture(page, 'petition-withdrawn');
});

test('a petition is led over into a reconsideration by consent, without typing it again', { timeout: 300_000 }, async (t) => {
  const form = ABOUT_AN_ACT();
  const filed = await petitions.filed(form);
  await petitions.ledOver(filed);
  const applied = daysAgo(-3);
  await setClock(await office.as('admin1'), `${applied}T10:00:00+08:00`);

  t.diagnostic('what the petition says stands in the application; only what nobody knows yet is asked');
  const page = await citizen(browser, product.url, 'citizen1');
  await page.goto(caseOf(filed));
  await page.getByText('这件事可以申请行政复议').waitFor();
  await page.locator('main').getByRole('link', { name: APPLY, exact: true }).first().click();
  await title(page, APPLY);
  assert.equal(await page.getByRole('textbox', { name: '被申请人' }).inputValue(), form.act.originalOrgan);
  assert.equal(await page.getByRole('textbox', { name: '请求' }).first().inputValue(), form.requests[0]);
  const yes = (question) => page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: '是', exact: true }).check();
  await yes('同意把信访材料转入行政复议程序');
  await yes('申请书已经本人签名或者盖章');
  await page.getByRole('radio', { name: '行政行为的相对人' }).check();
  await yes('附身份证件复印件');
  await yes('送达地址与信访登记的住址一致');
  await picture(page, 'petition-apply');
  await page.getByRole('button', { name: '下一步：核对' }).click();
  await page.getByText('提出信访的日期不能替代申请的日期').waitFor();
  await picture(page, 'petition-apply-check');
  await page.getByRole('button', { name: '我同意，申请行政复议' }).click();
  await title(page, `${APPLY}：已经提交`);

  t.diagnostic('the reconsideration runs from the application; the petition keeps its first day');
  await page.goto('/portal/cases');
  const [{ caseNo }] = await (await office.as('director1')).get(`${office.path(filed.caseNo)}/related`);
  const review = (await (await office.as('citizen1')).get('/portal/cases')).items.find((own) => own.caseNo === caseNo);
  await page.getByText(review.title).first().waitFor();
  assert.equal(review.filedOn, applied);
  const acceptance = review.deadlines.find(({ rule }) => rule === 'reconsideration.acceptance-review');
  assert.equal(acceptance.startedOn, applied);
  await page.goto(caseOf(review));
  await page.getByText('受理审查期限').first().waitFor();
  assert.ok((await beside(page, '提交日期')).includes(written(applied)));
  await picture(page, 'petition-led-over');
  await page.goto(caseOf(filed));
  assert.ok((await beside(page, '提交日期')).includes(written(daysAgo(0))), 'the first day of the petition stays');

  t.diagnostic('the one who reviews has what the petition had, and the way back to it');
  const file = await (await office.as('director1')).get(office.path(review.caseNo));
  assert.deepEqual(file.form.requests, form.requests);
  assert.equal(file.form.factsAndReasons, form.factsAndReasons);
  assert.equal(file.form.act.dateKnown, form.act.dateKnown);
  assert.deepEqual(file.form.contact.address, form.contact.address);
  const director = await official(browser, product.url, 'director1');
  await director.goto(`/workbench/cases/${encodeURIComponent(review.caseNo)}`);
  await director.getByRole('link', { name: filed.caseNo }).first().waitFor();
});
