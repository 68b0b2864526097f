/** The fields of one form, each by its path below the id of the form: what is typed, chosen or added to a list. */
export function formOf(page, id) {
  const at = (path) => page.locator(`[id="${id}_${path}"]`);
  return {
    at,
    write: (path, text) => at(path).fill(text),
    /** Enter would submit the form where the list of days is not open. */
    day: async (path, date) => {
      await at(path).fill(date);
      await at(path).press('Tab');
    },
    /** One of several, or a box that is ticked. */
    choose: (group, option) => page.getByRole('radiogroup', { name: group }).getByRole('radio', { name: option, exact: true }).check(),
    tick: (option) => page.getByRole('checkbox', { name: option }).first().check(),
    /** The first entry of a list; one that is there already is filled in. */
    entry: async (list, path, text) => {
      if ((await at(`${path}_0`).count()) === 0) await page.getByRole('button', { name: `添加${list}`, exact: true }).first().click();
      await at(`${path}_0`).fill(text);
    },
  };
}
