import { picture } from './people.mjs';

export const REVIEW = '审查复议申请是否符合受理条件';
/** The handlers of the demonstration: their names and accounts. */
export const HANDLERS = { 承办人一: 'handler1', 承办人二: 'handler2', 承办人三: 'handler3' };

/** The row of a case's task in the list the page shows. */
export const row = (page, caseNo, task) =>
  page.getByRole('list', { name: '待办任务' }).getByRole('listitem').filter({ hasText: caseNo }).filter({ hasText: task });

export async function inbox(page, caseNo, view) {
  await page.goto(`/workbench/inbox?view=${view}&q=${encodeURIComponent(caseNo)}`);
  await page.getByRole('heading', { level: 1, name: '待办' }).waitFor();
}

/** The first row with this task in a view of the inbox, narrowed by what else it says. */
export async function taskRow(page, view, task, words = '') {
  await page.goto(`/workbench/inbox?view=${view}`);
  const rows = page.getByRole('list', { name: '待办任务' }).getByRole('listitem');
  return rows.filter({ has: page.getByRole('link', { name: task, exact: true }), hasText: words }).first();
}

/** Opens a task from the list as the person would. */
export async function open(page, caseNo, task, view = 'mine') {
  await inbox(page, caseNo, view);
  const item = row(page, caseNo, task);
  if (view === 'group') {
    await item.getByRole('button', { name: /领\s?取/ }).click();
    // What somebody has taken leaves the list of the group.
    await item.waitFor({ state: 'hidden' });
    await inbox(page, caseNo, 'mine');
  }
  await item.getByRole('link', { name: task }).click();
  await page.getByRole('heading', { level: 1, name: task }).waitFor();
  await page.getByRole('heading', { level: 2 }).first().waitFor();
}

/** Chooses one of several conclusions. */
export const conclude = (page, outcome) => page.locator('.outcome-choice').getByText(outcome, { exact: true }).click();

/** Required fields carry a mark in their names, so a name is found by what it contains. */
export const write = (page, label, value) => page.getByRole('textbox', { name: label }).first().fill(value);

/**
 * In the middle of the window its list has room below the field: near an edge it moves once more after opening, away from the pointer. A list
 * that moved all the same is opened again, as a person would who sees that nothing was chosen.
 */
export async function select(page, label, option) {
  const field = page.getByRole('combobox', { name: label });
  const chosen = field.locator('xpath=ancestor::div[contains(concat(" ", @class, " "), " ant-select ")][1]').getByTitle(option, { exact: true });
  for (let again = 0; again < 3; again++) {
    await field.evaluate((node) => node.scrollIntoView({ block: 'center' }));
    await field.click();
    await page.locator('.ant-select-dropdown:visible').getByTitle(option, { exact: true }).click();
    const taken = await chosen.waitFor({ timeout: 5_000 }).then(() => true, () => false);
    if (taken) return;
  }
  await chosen.waitFor();
}

/** Submits under the conclusion the button names, and confirms. */
export async function submit(page, outcome) {
  await page.getByRole('button', { name: `提交：${outcome}` }).click();
  // By the keyboard: the dialog may still be opening under the pointer.
  await page.getByRole('button', { name: '确认提交' }).press('Enter');
  await page.getByText(`已提交：${outcome}`).waitFor();
}

/** Every part of the case file beside the task, one picture each. */
export async function leaf(page, name) {
  for (const tab of ['当事人', '来件内容', '材料', '期限', '文书', '流程图', '时间线']) {
    await page.getByRole('tab', { name: tab }).click();
    await page.waitForLoadState('networkidle');
    await page.getByText('正在绘制流程图').waitFor({ state: 'hidden' });
    await picture(page, `${name}-${tab}`);
  }
}

/** The stage the case file marks as the present one. */
export const stageIs = (page, stage) =>
  page.getByRole('list', { name: '办理阶段' }).locator('[aria-current=step]').filter({ hasText: stage }).waitFor();

/** An act at the case: its form opens beside the case file. */
export async function act(page, name, fill) {
  await page.getByRole('button', { name }).click();
  await fill();
  await page.getByRole('button', { name: /^提\s?交$/ }).click();
  await page.getByText(`已办理：${name}`).waitFor();
}

/** How often the journal of the case says something, as its timeline shows it. */
export async function told(page, caseNo, words) {
  await page.goto(`/workbench/cases/${encodeURIComponent(caseNo)}`);
  await page.getByRole('tab', { name: '时间线' }).click();
  await page.getByText('收件登记').first().waitFor();
  return page.locator('.timeline li').filter({ hasText: words }).count();
}
