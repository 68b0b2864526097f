import { PAGES } from './answers.mjs';
import { mouse } from './hands.mjs';
import { picture } from './people.mjs';

const title = (page, name) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

export const begin = async (page) => {
  await page.goto('/portal/apply');
  await page.getByRole('button', { name: '填写新的申请' }).click();
};

/** Whether the matter came in without something the page asks for. */
const leavesOpen = (name, { applicants: [first], submission: { signature, deliveryAddressConfirmed } }) =>
  (name === '怎样联系您' && deliveryAddressConfirmed === false) ||
  (name === '声明和签名' && signature === false && first.kind !== 'group');

/**
 * Answers the pages of the wizard from the one that is open up to the one called `until`, which is left open.
 * With `pictures`, each page is kept as it was when it was left.
 */
export async function answer(page, matter, { from = PAGES[0][0], until = '提交前请核对', hand = mouse(page), pictures = '' } = {}) {
  const start = PAGES.findIndex(([name]) => name === from);
  for (const [index, [name, fill]] of PAGES.entries()) {
    if (index < start) continue;
    await title(page, name);
    if (name === until) return;
    await fill(page, hand, matter);
    if (pictures) await picture(page, `${pictures}-${index + 1}`);
    await hand.press(page.getByRole('button', { name: '继续', exact: true }));
    if (leavesOpen(name, matter)) await hand.press(page.getByRole('button', { name: '暂时没有，先继续' }));
  }
  await title(page, until);
}

/** Files what stands on the last page; answers the receipt number the page shows. */
export async function file(page, hand = mouse(page)) {
  await hand.press(page.getByRole('button', { name: '提交申请' }));
  return receiptNo(page);
}

export async function receiptNo(page, heading = '申请已经提交') {
  await title(page, heading);
  return (await page.locator('.receipt-no').innerText()).trim();
}
