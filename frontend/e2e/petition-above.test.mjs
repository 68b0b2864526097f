import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { JIANGSU, officeAt } from './cases.mjs';
import { daysAgo } from './matters.mjs';
import { HANDLERS, conclude, inbox, open, row, write } from './office.mjs';
import { citizen, leave, official, openBrowser, picture } from './people.mjs';
import { PETITION, petitionsOf } from './petitions.mjs';
import { startProduct } from './product.mjs';

const ASK = '请求复查';
const DRAFT = '拟写信访处理意见书';

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
  await leave(browser);
  await product?.stop();
});

const caseOf = ({ receiptNo }) => `/portal/cases/${encodeURIComponent(receiptNo)}`;
const title = (page, name) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

/** Up to the draft of the opinion. */
async function inquired(at, caseNo) {
  await at.complete(caseNo, 'userTask_hearPetitioner', 'HEARD', { heardOn: daysAgo(0), manner: '电话', statement: '没有补充。' });
  await at.complete(caseNo, 'userTask_inquireFacts', 'DONE', { facts: '现场测试三处无信号。', sources: ['现场测试记录'] });
}

async function signed(at, caseNo) {
  const opinion = { claims: ['解决信号'], facts: '三处无信号。', opinion: '暂不具备建设条件。', bases: ['《信访工作条例》第三十二条'] };
  await at.complete(caseNo, 'userTask_draftOpinion', 'EXPLAIN', opinion);
  await at.complete(caseNo, 'userTask_reviewOpinion', 'APPROVE', { opinion: '同意。' });
  await at.complete(caseNo, 'userTask_signOpinion', 'SIGN', { opinion: '同意。' });
}

const ownCases = async () => (await (await office.as('citizen1')).get('/portal/cases?limit=100')).items;

test('a petitioner asks the body above from the own page, with nothing typed again', { timeout: 300_000 }, async (t) => {
  const filed = await petitions.filed({ ...PETITION(), factsAndReasons: '江苏某镇的手机信号时有时无，请安排建设基站。' });
  const way = { reasons: '由省通信管理局办理。', destination: '江苏省通信管理局', manner: '转送' };
  await petitions.classified(filed, 'REFER_SUBORDINATE', way);
  const known = (await ownCases()).map((own) => own.caseNo);
  await office.complete(filed.caseNo, 'userTask_approveRoute', 'REFER', way);
  const { caseNo } = (await ownCases()).find((own) => !known.includes(own.caseNo));
  const jiangsu = officeAt(product.url, JIANGSU);
  await jiangsu.complete(caseNo, 'userTask_identifyMatter', 'FIRST', { reason: '没有记录。' });
  await jiangsu.complete(caseNo, 'userTask_classifyMatter', 'HANDLE', { reasons: '本局职权。', procedure: '调查核实。' });
  await inquired(jiangsu, caseNo);
  await signed(jiangsu, caseNo);
  const below = (await ownCases()).find((own) => own.caseNo === caseNo);

  t.diagnostic('where and until when, and the way there');
  const page = await citizen(browser, product.url, 'citizen1');
  await page.goto(caseOf(below));
  await page.getByText(/接收请求的机关：中华人民共和国工业和信息化部/).first().waitFor();
  await picture(page, 'petition-remedy');
  await page.locator('main').getByRole('link', { name: ASK, exact: true }).first().click();
  await title(page, ASK);
  assert.match(await page.getByRole('textbox', { name: '请求' }).first().inputValue(), /不服处理意见/);
  await write(page, '不服处理意见的理由', '相邻的镇已经建站。');
  await picture(page, 'petition-ask-review');
  await page.getByRole('button', { name: '提交', exact: true }).click();
  await title(page, `${ASK}：已经提交`);
  await picture(page, 'petition-asked');

  t.diagnostic('the request is a petition of its own at the ministry; the period is kept');
  const request = (await ownCases()).find((own) => own.deadlines.some(({ key }) => key === 'review'));
  assert.ok(request.open);
  await page.goto(caseOf(below));
  assert.equal(await page.locator('main').getByRole('link', { name: ASK, exact: true }).count(), 0, 'asked once');
});

test('of a body outside the page says who it is; the drafter can go back to the inquiry', { timeout: 300_000 }, async (t) => {
  const filed = await petitions.filed();
  await petitions.classified(filed, 'HANDLE');
  await inquired(office, filed.caseNo);
  const supervisor = await official(browser, product.url, 'supervisor1');
  await inbox(supervisor, filed.caseNo, 'all');
  const who = (await row(supervisor, filed.caseNo, DRAFT).locator('.inbox-row__who').innerText()).trim();
  const handler = await official(browser, product.url, HANDLERS[who]);
  await open(handler, filed.caseNo, DRAFT);
  await conclude(handler, '退回补充调查、调解');
  await write(handler, '还要查明什么', '邻村的站址能否利用。');
  assert.equal(await handler.getByRole('textbox', { name: '处理意见' }).count(), 0, 'nothing else is asked');
  await picture(handler, 'petition-back-to-inquiry');

  t.diagnostic('the opinion stands, and the body above is outside');
  await signed(office, filed.caseNo);
  const page = await citizen(browser, product.url, 'citizen1');
  await page.goto(caseOf(filed));
  await page.getByText('该机关不在本系统办理').waitFor();
  await picture(page, 'petition-remedy-outside');
});
