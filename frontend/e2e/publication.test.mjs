import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { officeAt } from './cases.mjs';
import { HANDLERS, act, select } from './office.mjs';
import { citizen, leave, official, openBrowser, personAt, picture } from './people.mjs';
import { startProduct } from './product.mjs';

const SECRET = '每日调用三百二十万次';
const HIDDEN = ['申请人甲', '广州市某路1号', '13800000000', SECRET];

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

async function decided() {
  const filed = await office.answered([{ name: '检查笔录', proves: '经营事实' }]);
  const done = (key, outcome, form) => office.complete(filed.caseNo, key, outcome, form);
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  await done('userTask_hearViews', 'HEARD', { manner: 'phone', heardOn: today, heard: ['applicant', 'respondent'], record: '坚持请求' });
  await done('userTask_draftDecision', 'SUBMIT', {
    respondentReply: '被申请人认为处罚决定合法适当。',
    facts: `申请人甲（住广州市某路1号，电话13800000000）的系统${SECRET}。`,
    evidence: ['行政处罚决定书'],
    opinion: '行政处罚决定认定事实清楚，证据确凿，适用依据正确，程序合法，内容适当。',
    consultation: ['没有'],
    articles: '第六十八条',
    orders: [{ kind: 'UPHOLD', ground: 'lawful', text: '维持被申请人作出的行政处罚决定。' }],
  });
  await done('userTask_reviewDecision', 'APPROVE');
  await done('userTask_consentDecision', 'CONSENT');
  await done('userTask_issueDecision', 'ISSUE', { sealed: true });
  return filed;
}

test('a decision is proposed, checked by a second person and read by anybody without a name in it', { timeout: 300_000 }, async (t) => {
  const filed = await decided();
  const file = await (await office.as('director1')).get(office.path(filed.caseNo));
  const address = `/workbench/cases/${encodeURIComponent(filed.caseNo)}`;

  t.diagnostic('the handler reads what was taken out, and marks a trade secret');
  const desk = await official(browser, product.url, HANDLERS[file.accountable.user]);
  await desk.goto(address);
  await act(desk, '提出公开或者不公开决定书的意见', async () => {
    await desk.getByRole('radio', { name: '公开', exact: true }).check();
    await desk.getByRole('textbox', { name: /理由/ }).fill('行政处罚决定已经公示');
    await desk.getByRole('button', { name: /另行隐去的内容/ }).click();
    await desk.getByRole('textbox', { name: /原文/ }).fill(SECRET);
    await select(desk, /种类/, '商业秘密');
    await picture(desk, 'publication-proposal');
  });

  t.diagnostic('the director checks what the public would read');
  const director = await official(browser, product.url, 'director1');
  await director.goto(address);
  await act(director, '公开行政复议决定书', async () => {
    const text = director.getByRole('textbox', { name: /公开的文本/ });
    assert.doesNotMatch(await text.inputValue(), new RegExp(HIDDEN.join('|')));
    await director.getByRole('radio', { name: '是', exact: true }).check();
    await picture(director, 'publication-check');
  });

  t.diagnostic('anybody finds it by words, year and kind, and finds nobody');
  const anybody = await personAt(browser, product.url);
  await anybody.goto('/portal/decisions');
  await anybody.getByRole('heading', { level: 1, name: '决定书和复核意见公开' }).waitFor();
  await anybody.getByRole('searchbox', { name: '关键词' }).fill('维持');
  await anybody.getByRole('combobox', { name: '类别' }).selectOption({ label: '行政处罚' });
  await anybody.getByRole('button', { name: '查询' }).click();
  await anybody.getByText('共 1 件').waitFor();
  await picture(anybody, 'decisions-list');
  await anybody.getByRole('link', { name: /申某不服/ }).click();
  await anybody.getByRole('heading', { level: 2, name: '文本' }).waitFor();
  const page = await anybody.locator('main').innerText();
  assert.match(page, /维持被申请人作出的行政处罚决定/);
  for (const hidden of HIDDEN) assert.ok(!page.includes(hidden), hidden);
  await picture(anybody, 'decision-page');
  const kept = await (await anybody.request.get('/api/portal/decisions.json')).text();
  for (const hidden of HIDDEN) assert.ok(!kept.includes(hidden), hidden);

  t.diagnostic('what is withheld later is gone');
  await office.act(HANDLERS[file.accountable.user], filed.caseNo, 'propose-publication', { way: 'withhold', ground: 'trade-secret', reason: '涉及商业秘密' });
  await office.act('director1', filed.caseNo, 'withhold-publication', { confirmed: true });
  await anybody.reload();
  await anybody.getByText('没有这份公开的文书').waitFor();
  await anybody.goto('/portal/decisions');
  await anybody.getByText('没有符合条件的决定书').waitFor();

  t.diagnostic('the citizen prints the papers of the case');
  const own = await citizen(browser, product.url, 'citizen1');
  await own.goto(`/portal/cases/${encodeURIComponent(filed.receiptNo)}`);
  await own.getByRole('heading', { name: '可以打印的文书' }).waitFor();
  await picture(own, 'portal-papers');
  const paper = await own.getByRole('link', { name: '行政复议申请书', exact: true }).getAttribute('href');
  assert.equal((await own.request.get(paper)).headers()['content-type'], 'application/pdf');
});
