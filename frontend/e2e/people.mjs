import { mkdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

export const PASSWORD = 'facheng-demo-2026';
const RESULTS = fileURLToPath(new URL('../test-results/', import.meta.url));
const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };
/** The first document a product prints takes its time on a busy machine. */
const PATIENCE = 60_000;

export const openBrowser = () =>
  chromium.launch({
    executablePath: process.env.FACHENG_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
  });

/** What moves only to please is work the machine has no time for. */
const LOOK = { viewport: WIDE, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' };

/** A person at a browser of their own. */
export async function personAt(browser, url) {
  const context = await browser.newContext({ baseURL: url, ...LOOK });
  context.setDefaultTimeout(PATIENCE);
  return context.newPage();
}

export async function citizen(browser, url, username) {
  const page = await personAt(browser, url);
  await page.goto('/portal/account/sign-in');
  await page.getByLabel('电子邮箱或者用户名').fill(username);
  await page.getByRole('textbox', { name: '密码' }).fill(PASSWORD);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('heading', { name: '我的案件' }).waitFor();
  return page;
}

export async function official(browser, url, username, password = PASSWORD) {
  const page = await personAt(browser, url);
  await page.goto('/workbench/inbox');
  await page.getByRole('textbox', { name: '用户名' }).fill(username);
  await page.getByRole('textbox', { name: '密码' }).fill(password);
  await page.getByRole('button', { name: /登\s?录/ }).click();
  await page.getByRole('navigation', { name: '菜单' }).waitFor({ state: 'attached' });
  return page;
}

async function keep(page, name, size) {
  await mkdir(RESULTS, { recursive: true });
  await page.setViewportSize(size);
  // The bar that stays in view would stand in the middle of the picture.
  await page.evaluate('scrollTo(0, 0)');
  await page.screenshot({ path: `${RESULTS}${name}-${size.width}.png`, fullPage: true, animations: 'disabled' });
}

/** Keeps what the page looks like on a phone and on a desk, for whoever looks: with FACHENG_PICTURES, or where a file of tests is named. */
export async function picture(page, name) {
  if (!process.env.FACHENG_PICTURES) return;
  for (const size of [NARROW, WIDE]) await keep(page, name, size);
}

/** Closes the browser, but not before keeping what every page showed last: the evidence if a step failed. */
export async function leave(browser) {
  const pages = browser?.contexts().flatMap((context) => context.pages()) ?? [];
  const test = basename(process.argv[1], '.test.mjs');
  for (const [index, page] of pages.entries()) await keep(page, `last-${test}-${index + 1}`, WIDE);
  await browser?.close();
}
