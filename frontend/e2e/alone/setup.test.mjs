import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { leave, official, openBrowser, personAt, picture } from '../people.mjs';
import { startProduct } from '../product.mjs';

const ADMIN_PASSWORD = 'first-password-1';
const CLERK_PASSWORD = 'clerks-password-1';

let product;
let browser;

before(async () => {
  product = await startProduct({ FACHENG_DEMO: 'false' });
  browser = await openBrowser();
});

after(async () => {
  await leave(browser);
  await product?.stop();
});

test('an installation without anybody gets its first administrator once, and everybody else by a code', async (t) => {
  const page = await personAt(browser, product.url);

  await t.test('no demonstration account exists', async () => {
    await page.goto('/portal/account/sign-in');
    await page.getByLabel('电子邮箱或者用户名').fill('citizen1');
    await page.getByRole('textbox', { name: '密码' }).fill('facheng-demo-2026');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByText('用户名或者密码不正确').waitFor();
    await page.goto('/portal/account/register');
    await page.getByText('不能注册账号').waitFor();
    await picture(page, 'register-without-mail');
  });

  await t.test('whoever comes to the workbench is led to the set-up', async () => {
    await page.goto('/workbench/');
    await page.getByRole('heading', { name: '首次设置' }).waitFor();
    const code = /set-up code: (\w+)/.exec(product.said.join('\n'))[1];
    await page.getByLabel('设置码').fill('WRONG');
    await page.getByLabel('用户名').fill('root1');
    await page.getByLabel('姓名').fill('管理员');
    await page.getByLabel('新密码', { exact: true }).fill(ADMIN_PASSWORD);
    await page.getByLabel('再输入一次新密码').fill(ADMIN_PASSWORD);
    await page.getByRole('button', { name: '设立管理员' }).click();
    await page.getByText('设置码不正确').first().waitFor();
    await picture(page, 'setup');
    await page.getByLabel('设置码').fill(code);
    await page.getByRole('button', { name: '设立管理员' }).click();
    await page.getByRole('heading', { name: '工作人员登录' }).waitFor();
    await page.goto('/workbench/setup');
    await page.getByRole('heading', { name: '工作人员登录' }).waitFor();
  });

  const admin = await official(browser, product.url, 'root1', ADMIN_PASSWORD);
  let code;
  await t.test('the administrator adds an account and gets a code for it', async () => {
    code = await addClerk(admin);
  });

  await t.test('the new colleague sets a password by the code and changes it later', async () => {
    const clerk = await personAt(browser, product.url);
    await clerk.goto('/workbench/');
    await clerk.getByRole('link', { name: '凭一次性代码设置密码' }).click();
    await clerk.getByRole('heading', { name: '凭一次性代码设置密码' }).waitFor();
    await clerk.getByLabel('用户名').fill('clerk1');
    await clerk.getByLabel('一次性代码', { exact: true }).fill(code);
    await clerk.getByLabel('新密码', { exact: true }).fill(CLERK_PASSWORD);
    await clerk.getByLabel('再输入一次新密码').fill(CLERK_PASSWORD);
    await picture(clerk, 'password-by-code');
    await clerk.getByRole('button', { name: '保存' }).click();
    await clerk.getByRole('heading', { name: '工作人员登录' }).waitFor();
    const signedIn = await official(browser, product.url, 'clerk1', CLERK_PASSWORD);
    await signedIn.getByRole('link', { name: '修改密码' }).click();
    await signedIn.getByLabel('当前密码').fill(CLERK_PASSWORD);
    await signedIn.getByLabel('新密码', { exact: true }).fill('another-password-2');
    await signedIn.getByLabel('再输入一次新密码').fill('another-password-2');
    await picture(signedIn, 'own-password');
    await signedIn.getByRole('button', { name: '保存' }).click();
    await signedIn.getByText('密码已经修改').waitFor();
  });

  await t.test('a closed account opens nothing', async () => {
    await admin.getByRole('button', { name: /停\s?用/ }).click();
    await admin.getByRole('dialog').getByRole('button', { name: /停\s?用/ }).click();
    await admin.getByText('已停用').waitFor();
    const refused = await admin.request.post(`${product.url}/api/session`, {
      headers: { 'X-XSRF-TOKEN': (await admin.context().cookies()).find(({ name }) => name === 'XSRF-TOKEN').value },
      data: { username: 'clerk1', password: 'another-password-2' },
    });
    assert.equal(refused.status(), 401);
    await picture(admin, 'accounts');
  });
});

async function addClerk(admin) {
  await admin.goto('/workbench/accounts');
  await admin.getByRole('button', { name: '添加账号' }).click();
  const dialog = admin.getByRole('dialog');
  await dialog.getByLabel('用户名').fill('clerk1');
  await dialog.getByLabel('姓名').fill('登记员');
  await choose(admin, dialog, '单位', '政策法规司');
  await choose(admin, dialog, '角色', '收件登记人');
  await picture(admin, 'account-added');
  await dialog.getByRole('button', { name: '保存' }).click();
  const code = admin.locator('.accounts__code');
  await code.waitFor();
  await picture(admin, 'one-time-code');
  const text = await code.innerText();
  await admin.getByRole('button', { name: '已记下' }).click();
  return text;
}

async function choose(page, dialog, field, option) {
  await dialog.getByLabel(field).click();
  await page.locator('.ant-select-item-option').getByText(option, { exact: true }).click();
  // A click elsewhere closes the list of choices.
  await dialog.getByText('添加账号').click();
}
