import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pdf } from './answers.mjs';
import { APPLICATION, officeAt } from './cases.mjs';
import { HANDLERS, REVIEW, conclude, inbox, open, row, stageIs, submit } from './office.mjs';
import { citizen, leave, official, openBrowser, picture } from './people.mjs';
import { startProduct } from './product.mjs';

const CORRECTED = '审查补正后的申请是否符合受理条件';
const SIGN = '在申请书上签名';
const EXPLAIN = '说明银行流水无法取得的原因';
const REASON = '银行只向本人柜台提供流水，已经预约下周办理。';

let product;
let browser;
let office;
const at = (username) => official(browser, product.url, username);

before(async () => {
  product = await startProduct();
  browser = await openBrowser();
  office = officeAt(product.url);
});
after(async () => {
  await leave(browser);
  await product?.stop();
});

/** What is wanted in the list of things to correct, whose first line is there already. */
async function ask(page, items) {
  for (const [index, item] of items.entries()) {
    if (index > 0) await page.getByRole('button', { name: /添\s?加/ }).first().click();
    await page.getByRole('textbox', { name: '事项' }).nth(index).fill(item);
  }
}

test('an application without a signature is corrected by the citizen and accepted', { timeout: 600_000 }, async (t) => {
  const form = { ...APPLICATION(), submission: { signature: false, idCopy: true, deliveryAddressConfirmed: true } };
  const { caseNo, receiptNo } = await (await office.as('citizen1')).send('POST', '/portal/applications', {
    procedure: 'reconsideration',
    form,
    uploadIds: [],
  });

  t.diagnostic('the handler says at once all that is missing');
  const supervisor = await at('supervisor1');
  await inbox(supervisor, caseNo, 'all');
  const who = (await row(supervisor, caseNo, REVIEW).locator('.inbox-row__who').innerText()).trim();
  const handler = await at(HANDLERS[who]);
  await open(handler, caseNo, REVIEW);
  await conclude(handler, '通知补正');
  await ask(handler, [SIGN, EXPLAIN]);
  await picture(handler, 'correction-asked');
  await submit(handler, '通知补正');

  t.diagnostic('the citizen sees whose turn it is, until when, and what for');
  const applicant = await citizen(browser, product.url, 'citizen1');
  await applicant.goto(`/portal/cases/${receiptNo}`);
  await applicant.getByText(/最晚|最后一天|之前/).first().waitFor();
  await picture(applicant, 'correction-turn');
  await applicant.getByRole('link', { name: '提交补正材料' }).first().click();
  await applicant.getByRole('heading', { level: 1, name: '提交补正材料' }).waitFor();
  await applicant.getByRole('button', { name: '提交补正材料' }).click();
  await applicant.getByText('请至少上传一份材料，或者写一段说明').first().waitFor();

  t.diagnostic('a paper for one item, words for the other, both kept over a reload');
  const sign = applicant.getByRole('region', { name: `1. ${SIGN}` });
  await sign.locator('input[type=file]').setInputFiles(pdf('签名页'));
  await sign.getByText('已上传').waitFor();
  await applicant.getByRole('region', { name: `2. ${EXPLAIN}` }).getByRole('textbox').fill(REASON);
  await applicant.getByText('已保存', { exact: true }).waitFor();
  await applicant.reload();
  await applicant.getByText('签名页.pdf').waitFor();
  assert.equal(await applicant.getByRole('region', { name: `2. ${EXPLAIN}` }).getByRole('textbox').inputValue(), REASON);
  await picture(applicant, 'correction-form');
  await applicant.getByRole('button', { name: '提交补正材料' }).dblclick();
  await applicant.getByText('补正材料已经提交').waitFor();
  await picture(applicant, 'correction-sent');

  t.diagnostic('the handler reads both beside the task and accepts');
  await open(handler, caseNo, CORRECTED);
  await handler.getByRole('tab', { name: '材料' }).click();
  await handler.getByRole('tabpanel', { name: '材料' }).getByText('签名页.pdf').waitFor();
  await picture(handler, 'correction-review');
  await conclude(handler, '受理');
  await submit(handler, '受理');
  await handler.goto(`/workbench/cases/${encodeURIComponent(caseNo)}`);
  await stageIs(handler, '审理准备');

  await applicant.goto(`/portal/cases/${receiptNo}`);
  await applicant.locator('.history').getByText('提交补正').first().waitFor();
  assert.equal(await applicant.getByRole('link', { name: '提交补正材料' }).count(), 0, 'nothing more is asked');
});
