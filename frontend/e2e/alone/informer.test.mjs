import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { officeAt } from '../cases.mjs';
import { daysAgo } from '../matters.mjs';
import { leave, official, openBrowser, PASSWORD, picture } from '../people.mjs';
import { PETITION } from '../petitions.mjs';
import { DEMONSTRATION, startProduct } from '../product.mjs';

const REPORTED = '工业和信息化部信息通信管理局';
const WORDS = '收受企业礼金';

let product;
let browser;
let office;

before(async () => {
  // With people of its own: on another product they would be given what its tests do.
  product = await startProduct(DEMONSTRATION);
  browser = await openBrowser();
  office = officeAt(product.url);
});
after(async () => {
  await leave(browser);
  await product?.stop();
});

/** People of the reported unit: one who decides and supervises, one who handles. */
async function reportedPeople() {
  const admin = await office.as('admin1');
  const account = (username, roles) => ({ username, password: PASSWORD, displayName: `${REPORTED}${username}`, unit: REPORTED, roles });
  const known = async (who) => admin.send('POST', '/users', who).catch((refusal) => assert.match(String(refusal), /409/));
  await known(account('reported.director', ['ORGAN_DIRECTOR', 'SUPERVISOR']));
  await known(account('reported.handler', ['REGISTRAR', 'HANDLER']));
}

/** Every place where a person would meet the case, on a page or by the address of it. */
async function meets(page, { caseNo, receiptNo }) {
  const found = [];
  const look = async (place, address, settled) => {
    await page.goto(address);
    await settled();
    if ((await page.locator('body').innerText()).match(new RegExp(`${caseNo}|${WORDS}`))) found.push(place);
  };
  const heading = (name) => () => page.getByRole('heading', { level: 1, name }).waitFor();
  const idle = (name) => async () => {
    await heading(name)();
    await page.waitForLoadState('networkidle');
  };
  for (const sought of [caseNo, receiptNo, WORDS]) {
    const results = async () => {
      await heading('案件查询')();
      await page.getByText('没有符合条件的案件').or(page.getByRole('list', { name: '查询结果' }).getByRole('listitem').first()).first().waitFor();
    };
    await look(`search for ${sought}`, `/workbench/cases?q=${encodeURIComponent(sought)}`, results);
  }
  for (const view of ['mine', 'group', 'all']) await look(`inbox ${view}`, `/workbench/inbox?view=${view}`, idle('待办'));
  await look('the case itself', `/workbench/cases/${encodeURIComponent(caseNo)}`, () => page.waitForLoadState('networkidle'));
  return found.filter((place) => place !== 'the case itself').concat(await page.getByRole('tab', { name: '时间线' }).count() ? ['the case itself'] : []);
}

const board = async (page) => {
  await page.goto('/workbench/board');
  await page.getByRole('heading', { level: 1, name: '督办看板' }).waitFor();
  await page.waitForLoadState('networkidle');
  return page.locator('.board__total strong').allInnerTexts();
};

const received = async (page) => {
  await page.goto('/workbench/board/reports?report=petition-work');
  const matters = page.getByRole('region', { name: /信访事项数据/ });
  await matters.waitFor();
  return matters.locator('dd').first().innerText();
};

test('an informer’s case does not exist for the people of the unit it reports', { timeout: 300_000 }, async (t) => {
  await reportedPeople();
  const director = await official(browser, product.url, 'reported.director');
  const handler = await official(browser, product.url, 'reported.handler');
  const before = { board: await board(director), received: await received(director) };

  const registrar = await office.as('registrar1');
  const secret = await registrar.send('POST', '/cases', {
    procedure: 'petition',
    channel: 'letter',
    receivedOn: daysAgo(0),
    form: {
      ...PETITION(),
      petitionKind: 'accusation',
      subject: 'misconduct',
      respondent: { name: REPORTED },
      requests: ['请依法查处'],
      factsAndReasons: `反映其工作人员${WORDS}。`,
    },
    uploadIds: [],
  });

  t.diagnostic('who handles it finds it, so that there is something to hide');
  const supervisor = await official(browser, product.url, 'supervisor1');
  assert.ok((await meets(supervisor, secret)).includes(`search for ${secret.caseNo}`));
  await picture(supervisor, 'informer-supervisor');

  for (const [name, page] of Object.entries({ director, handler })) {
    t.diagnostic(`the ${name} of the reported unit`);
    assert.deepEqual(await meets(page, secret), []);
    await picture(page, `informer-${name}`);
  }
  assert.deepEqual(await board(director), before.board, 'no number of the board tells');
  assert.equal(await received(director), before.received, 'nor a number of the report');

  t.diagnostic('the report of the others counts it and does not list it');
  await supervisor.goto('/workbench/board/reports');
  const all = await received(supervisor);
  assert.ok(Number(all) >= Number(before.received) + 1);
  await picture(supervisor, 'reports');
  const [table] = await Promise.all([supervisor.waitForEvent('download'), supervisor.getByRole('link', { name: '导出 Excel' }).click()]);
  assert.match(table.suggestedFilename(), /^信访情况统计 \d{4}-01-01至\d{4}-12-31\.xlsx$/);
  await supervisor.getByRole('region', { name: /信访事项数据/ }).locator('dd a').first().click();
  await supervisor.getByText(/另有\d+件检举控告事项计入总数/).waitFor();
  assert.equal(await supervisor.getByText(secret.caseNo).count(), 0);
  await picture(supervisor, 'report-cases');
});
