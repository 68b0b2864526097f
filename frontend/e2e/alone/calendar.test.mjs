import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { apiOf, setClock } from '../api.mjs';
import { leave, official, openBrowser, picture } from '../people.mjs';
import { DEMONSTRATION, startProduct } from '../product.mjs';

/** An invented notice: its days are chosen so that a review begun on 29 December ends two days later. */
const NOTICE = `国务院办公厅关于2027年部分节假日安排的通知
测试办发〔2026〕9号
一、元旦：1月1日（周五）至5日（周二）放假调休，共5天。1月9日（周六）上班。
二、春节：2月5日（周五）至11日（周四）放假调休，共7天。2月14日（周日）上班。
请各单位妥善安排值班。
2026年12月28日`;
const NUMBER = '测试办发〔2026〕9号';

let product;
let browser;
let admin;

before(async () => {
  product = await startProduct({ ...DEMONSTRATION });
  browser = await openBrowser();
  admin = await apiOf(product.url, 'admin1');
});
after(async () => {
  await leave(browser);
  await product?.stop();
});

const posted = {
  procedure: 'reconsideration',
  channel: 'letter',
  receivedOn: '2026-12-29',
  form: {
    applicants: [{ name: '申请人甲', kind: 'natural', province: '江苏' }],
    contact: { name: '申请人甲', idNumber: '320102199001011237', phone: '13900000000', address: '江苏省南京市玄武区示例路1号', postcode: '210000', electronicService: true },
    respondent: { name: '江苏省通信管理局', category: 'communications-administration' },
    act: { kind: '政府信息公开答复', category: 'disclosure', content: '没有检索到申请公开的信息', documentNo: '苏通信公开〔2026〕59号', dateMade: '2026-12-15', dateKnown: '2026-12-15' },
    declared: { relation: 'addressee', rightsInformed: true },
    requests: ['撤销该答复，责令重新答复'],
    factsAndReasons: '答复没有说明检索了哪些库，检索义务没有尽到，请求撤销并责令重新检索、重新答复。',
    evidence: ['政府信息公开申请答复告知书'],
    submission: { signature: true, idCopy: true, deliveryAddressConfirmed: true, copies: 2 },
  },
};

/** The review of the case in the list of dates that move. */
const review = (page, list, caseNo) =>
  page.getByRole('list', { name: list }).getByRole('listitem').filter({ hasText: caseNo }).filter({ hasText: '受理审查期限' });

async function explained(page, caseNo) {
  await page.goto(`/workbench/cases/${encodeURIComponent(caseNo)}`);
  await page.getByRole('tab', { name: '期限' }).click();
  const row = page.getByRole('listitem').filter({ hasText: '受理审查期限' });
  await row.getByRole('button', { name: '查看计算过程' }).click();
  return page.getByRole('dialog');
}

test('a notice is read from its words, approved by a second person, and moves the dates it concerns', { timeout: 300_000 }, async () => {
  await setClock(admin, '2026-12-29T09:00:00+08:00');
  const registrar = await apiOf(product.url, 'registrar1');
  const { caseNo } = await registrar.send('POST', '/cases', posted);
  const one = await official(browser, product.url, 'admin1');
  await one.getByRole('link', { name: '工作日历' }).first().click();
  await one.goto('/workbench/calendar?year=2027');
  await one.getByText('暂定').first().waitFor();
  await picture(one, 'calendar-provisional');

  await one.getByRole('link', { name: '节假日通知' }).click();
  await one.getByRole('textbox', { name: '通知原文' }).fill(NOTICE.replace('1月1日（周五）', '1月1日（周四）'));
  await one.getByRole('button', { name: /读\s?取/ }).click();
  await one.getByText('2027-01-01是星期五，不是周四').waitFor();
  await picture(one, 'notice-contradiction');
  await one.getByRole('textbox', { name: '通知原文' }).fill(NOTICE);
  await one.getByRole('button', { name: /读\s?取/ }).click();
  await one.getByText('读出放假12天、调休上班2天，请核对').waitFor();
  await one.getByText('请各单位妥善安排值班').first().waitFor();
  assert.equal(await one.getByRole('textbox', { name: '文号' }).inputValue(), NUMBER);
  await picture(one, 'notice-read');
  await one.getByRole('button', { name: '提交审核' }).click();

  // What would move, before anything does; and nobody approves what is their own.
  await one.getByRole('heading', { level: 1, name: NUMBER }).waitFor();
  await review(one, '施行后的变动', caseNo).getByText('2027年1月6日').waitFor();
  await review(one, '施行后的变动', caseNo).getByText('2027年1月8日').waitFor();
  await review(one, '施行后的变动', caseNo).getByText(/回执/).waitFor();
  await one.getByText('这份通知由您导入，须由另一人审核').waitFor();
  assert.equal(await one.getByRole('button', { name: '审核同意' }).count(), 0);
  await picture(one, 'notice-proposed');

  const two = await official(browser, product.url, 'supervisor1');
  await two.goto('/workbench/calendar/notices');
  await two.getByRole('link', { name: NUMBER }).click();
  await two.getByRole('button', { name: '审核同意' }).click();
  // It names neither 清明 nor 国庆: whoever approves says why.
  const leftOut = two.getByRole('dialog');
  await leftOut.getByText(/2027年10月1日 国庆节/).waitFor();
  assert.equal(await leftOut.getByRole('button', { name: '审核同意' }).isEnabled(), false);
  await leftOut.getByRole('textbox', { name: /按平日计算的理由/ }).fill('其余节假日另行通知');
  await picture(two, 'notice-left-out');
  await leftOut.getByRole('button', { name: '审核同意' }).click();
  await two.getByText('审核理由：其余节假日另行通知').waitFor();
  await two.getByRole('button', { name: /^施\s?行$/ }).click();
  await two.getByRole('button', { name: /确\s?定/ }).press('Enter');
  await two.getByText('已施行', { exact: true }).waitFor();
  await review(two, '已作的变动', caseNo).getByText('2027年1月8日').waitFor();
  await picture(two, 'notice-applied');
  await two.goto('/workbench/calendar?year=2027');
  await two.getByText(NUMBER).waitFor();
  await picture(two, 'calendar-final');

  const explanation = await explained(two, caseNo);
  await explanation.getByText(NUMBER).first().waitFor();
  await explanation.getByText('2027年1月8日').first().waitFor();
  await picture(two, 'deadline-moved');
  await two.keyboard.press('Escape');
  await two.getByRole('tab', { name: '时间线' }).click();
  await two.getByText(`依据节假日通知${NUMBER}`).waitFor();
});
