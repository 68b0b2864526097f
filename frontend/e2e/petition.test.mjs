import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pdf } from './answers.mjs';
import { officeAt } from './cases.mjs';
import { receiptNo as readReceipt } from './filing.mjs';
import { HANDLERS, conclude, inbox, open, row, select, submit, write } from './office.mjs';
import { citizen, leave, official, openBrowser, picture } from './people.mjs';
import { startProduct } from './product.mjs';

const CLASSIFY = '分类并确定办理途径';
const TELL = '本机关办理，出具处理意见书';

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

const title = (page, name) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const radio = (page, name) => page.getByRole('radio', { name, exact: true });

async function fill(page) {
  await radio(page, '申诉求决').check();
  await select(page, '反映的事项', '信号覆盖');
  await write(page, '姓名或者名称', '申请人甲');
  await radio(page, '公民').check();
  await write(page, '联系电话', '13800000000');
  await write(page, '住址', '江西省兴国县某镇某路1号');
  await page.getByRole('checkbox', { name: '同意电子送达' }).check();
  await write(page, '诉求', '解决村里的手机信号覆盖');
  await write(page, '事实和理由', '村里的手机信号时有时无，老人看病打不通急救电话，请安排建设基站。');
  await page.locator('input[type=file]').setInputFiles([pdf('现场照片')]);
  await page.getByText('已上传').waitFor();
}

/** From the notice to the answer, over the interface. */
async function answerIt(caseNo) {
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  await office.complete(caseNo, 'userTask_hearPetitioner', 'HEARD', { heardOn: today, manner: '电话', statement: '补充了村组位置。' });
  await office.complete(caseNo, 'userTask_inquireFacts', 'DONE', { facts: '现场测试三处无信号。', sources: ['现场测试记录'] });
  await office.complete(caseNo, 'userTask_draftOpinion', 'EXPLAIN', {
    claims: ['解决村里的手机信号覆盖'],
    facts: '现场测试三处无信号。',
    opinion: '已经列入计划，本年内不具备建设条件，请予理解。',
    bases: ['《中华人民共和国电信条例》第四十三条'],
  });
  await office.complete(caseNo, 'userTask_reviewOpinion', 'APPROVE', { opinion: '同意。' });
  await office.complete(caseNo, 'userTask_signOpinion', 'SIGN', { opinion: '同意。' });
}

test('a petition from its form to the rating of what came of it', { timeout: 900_000 }, async (t) => {
  t.diagnostic('the citizen fills the form; a reload keeps what was typed');
  const page = await citizen(browser, product.url, 'citizen1');
  await page.goto('/portal/petition');
  await title(page, '提出信访事项');
  await picture(page, 'petition-start');
  await page.getByRole('button', { name: '开始填写' }).click();
  await title(page, '填写信访事项');
  await page.getByRole('button', { name: '下一步：核对' }).click();
  await page.getByRole('button', { name: '事实和理由：请填写此项' }).click();
  assert.ok(await page.getByRole('textbox', { name: '事实和理由' }).evaluate((field) => field === document.activeElement));
  await picture(page, 'petition-faults');
  await fill(page);
  await page.getByText('已保存', { exact: true }).waitFor();
  await page.reload();
  await page.getByText('现场照片.pdf').waitFor();
  assert.equal(await page.getByRole('textbox', { name: '住址' }).inputValue(), '江西省兴国县某镇某路1号');
  await picture(page, 'petition-form');

  t.diagnostic('it stands among the petitions begun, not among the applications');
  await page.goto('/portal/apply');
  await title(page, '申请行政复议');
  assert.equal(await page.getByRole('link', { name: /信访：/ }).count(), 0);
  await page.goto('/portal/petition');
  await page.getByRole('link', { name: '信访：解决村里的手机信号覆盖' }).click();
  await page.getByRole('button', { name: '下一步：核对' }).click();
  await title(page, '提交前请核对');
  await picture(page, 'petition-check');

  t.diagnostic('a double click files it once');
  await page.getByRole('button', { name: '提交', exact: true }).dblclick();
  const receiptNo = await readReceipt(page, '信访事项已经提交');
  assert.match(receiptNo, /^XF\d{14,}/);
  await picture(page, 'petition-receipt');
  await page.getByRole('link', { name: '查看案件进展' }).click();
  await page.getByText('已登记，正在甄别').waitFor();
  const [caseNo] = (await page.locator('main').innerText()).match(/\S+信〔\d{4}〕\d+号/);
  await page.getByText(/还剩\d+日/).first().waitFor();

  t.diagnostic('the handler classifies it');
  await office.complete(caseNo, 'userTask_identifyMatter', 'FIRST', { reason: '没有同一人就同一事项的记录。' });
  const supervisor = await official(browser, product.url, 'supervisor1');
  await inbox(supervisor, caseNo, 'all');
  const who = (await row(supervisor, caseNo, CLASSIFY).locator('.inbox-row__who').innerText()).trim();
  const handler = await official(browser, product.url, HANDLERS[who]);
  await open(handler, caseNo, CLASSIFY);
  await picture(handler, 'petition-classify');
  await conclude(handler, TELL);
  await write(handler, '分类的理由', '属于本机关职权范围内的申诉求决事项。');
  await write(handler, '处理途径和程序', '由业务司局调查核实，听取您的陈述后出具处理意见书。');
  await submit(handler, TELL);

  t.diagnostic('the citizen sees the notice and the clock');
  await page.goto(`/portal/cases/${receiptNo}`);
  await page.getByRole('link', { name: '信访事项告知书' }).waitFor();
  await page.getByRole('heading', { name: '办理期限', exact: true }).waitFor();
  await picture(page, 'petition-case');

  t.diagnostic('who answers for it, by unit and never by name, and how the last day was counted');
  const chain = page.locator('.unit-chain');
  await chain.getByText('政策法规司').first().waitFor();
  assert.ok(!(await chain.innerText()).includes('承办人'), 'no person is named to the citizen');
  const clock = page.locator('.clock').filter({ hasText: '办理期限' }).first();
  await clock.getByText('这个日期怎么算出来的').click();
  await clock.getByText('第三十四条').first().waitFor();
  await clock.getByRole('link', { name: /期限计算说明/ }).waitFor();
  await picture(page, 'petition-clock');

  t.diagnostic('what came of it is rated');
  await answerIt(caseNo);
  await page.goto(`/portal/cases/${receiptNo}`);
  await page.getByText('已经答复，请您评价').waitFor();
  await picture(page, 'petition-answered');
  await page.getByRole('link', { name: '评价', exact: true }).first().click();
  await title(page, '评价');
  const responsible = page.getByRole('radiogroup', { name: '对责任单位的评价' });
  await page.getByRole('radiogroup', { name: '对首接机构（信访工作机构）的评价' }).getByRole('radio', { name: '满意', exact: true }).check();
  await responsible.getByRole('radio', { name: '满意', exact: true }).check();
  assert.equal(await page.getByRole('textbox', { name: '不满意的原因' }).count(), 0, 'who is satisfied is not asked why not');
  await responsible.getByRole('radio', { name: '不满意', exact: true }).check();
  await write(page, '不满意的原因', '没有说明什么时候能建。');
  await picture(page, 'petition-rate');
  await page.getByRole('button', { name: '提交', exact: true }).click();
  await title(page, '评价：已经提交');
  await page.goto(`/portal/cases/${receiptNo}`);
  await page.locator('.history').getByText('评价').first().waitFor();
});
