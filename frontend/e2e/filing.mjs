import { picture } from './people.mjs';

const ORGAN = '中华人民共和国工业和信息化部';
export const REASONS = '申请公开的信息由该机关制作并保存，答复称信息不存在，没有说明检索情况。';

/** A page of a real, if nearly empty, PDF: the server looks at the content, not at the name. */
const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R/Size 4>>\n%%EOF\n',
);

const choose = (page, question, answer) =>
  page.getByRole('group', { name: question }).getByRole('radio', { name: answer, exact: true }).check();

async function day(page, question, [year, month, date]) {
  const boxes = page.getByRole('group', { name: question });
  await boxes.getByLabel('年').fill(year);
  await boxes.getByLabel('月').fill(month);
  await boxes.getByLabel('日', { exact: true }).fill(date);
}

/** What is asked, page by page, of a natural person against the ministry's answer to a disclosure request. */
const PAGES = [
  ['谁申请复议', async (page) => {
    await choose(page, '申请人是', '个人');
    await page.getByLabel('姓名').fill('申请人甲');
    await page.getByLabel('身份证件号码').fill('320102198001011234');
  }],
  ['怎样联系您', async (page) => {
    await page.getByLabel('联系电话').fill('13800000000');
    await page.getByLabel('送达地址', { exact: true }).fill('江苏省南京市某某路1号');
    await page.getByLabel('我确认以上地址').check();
    await choose(page, '是否同意电子送达', '同意，文书送到我的案件里');
    await page.getByLabel('电子邮箱').fill('chen@example.cn');
  }],
  ['有没有代理人', (page) => choose(page, '是否委托代理人', '没有')],
  ['对哪个机关不服', async (page) => {
    await choose(page, '这个机关是', '工业和信息化部');
    await page.getByLabel('机关全称').fill(ORGAN);
  }],
  ['对什么不服', async (page, { made }) => {
    await choose(page, '您对几个决定或者行为不服', '一个');
    await choose(page, '是什么样的行为', '政府信息公开的答复');
    await page.getByLabel('行为的内容').fill('答复申请公开的信息不存在');
    await day(page, '文书上的日期', made);
  }],
  ['什么时候知道的', async (page, { known }) => {
    await day(page, '您哪一天知道这个行为', known);
    await choose(page, '机关有没有告诉您可以申请复议', '不确定');
  }],
  ['与您的关系和其他情况', async (page) => {
    await choose(page, '这个行为与您是什么关系', '我向机关提出过申请或者投诉');
    await choose(page, '有没有因为不可抗力', '没有');
    await choose(page, '同一件事有没有', '没有');
  }],
  ['您的请求和理由', async (page) => {
    await page.getByRole('textbox', { name: '第 1 项请求' }).fill('撤销答复，责令重新答复');
    await page.getByRole('textbox', { name: '事实和理由' }).fill(REASONS);
    await choose(page, '要不要一并审查', '不需要');
    await choose(page, '是否申请在复议期间停止执行', '不申请');
  }],
  ['提交材料', async (page) => {
    const slot = page.getByRole('region', { name: '身份证明' });
    await slot.locator('input[type=file]').setInputFiles({ name: '身份证.pdf', mimeType: 'application/pdf', buffer: PDF });
    await slot.getByText('已上传').waitFor();
  }],
  ['声明和签名', (page) => page.getByLabel('我声明').check()],
];

export const begin = async (page) => {
  await page.goto('/portal/apply');
  await page.getByRole('button', { name: '填写新的申请' }).click();
};

/** Answers the pages of the wizard up to the one called `until`, which is left open. */
export async function answer(page, dates, until = '提交前请核对') {
  for (const [index, [title, fill]] of PAGES.entries()) {
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    if (title === until) return;
    await fill(page, dates);
    await picture(page, `portal-step-${index + 1}`);
    await page.getByRole('button', { name: '继续', exact: true }).click();
  }
  await page.getByRole('heading', { level: 1, name: until }).waitFor();
}

/** Files what stands on the last page; answers the receipt number the page shows. */
export async function file(page) {
  await picture(page, 'portal-check');
  await page.getByRole('button', { name: '提交申请' }).click();
  await page.getByRole('heading', { level: 1, name: '申请已经提交' }).waitFor();
  await picture(page, 'portal-receipt');
  return (await page.locator('.receipt-no').innerText()).trim();
}

const HOUR = 3_600_000;

/** A date some days before today in Beijing, as year, month and day are typed. */
export const daysAgo = (days) => {
  const then = new Date(Date.now() + 8 * HOUR - days * 24 * HOUR);
  return [then.getUTCFullYear(), then.getUTCMonth() + 1, then.getUTCDate()].map(String);
};
