/** Two ways to answer a page: with the mouse, or with the keyboard alone. */

const LONGEST_WAY = 80;

export const mouse = () => ({
  write: (field, text) => field.fill(text),
  check: (field) => field.check(),
  press: (button) => button.click(),
  upload: (field, files) => field.setInputFiles(files),
});

export function keyboard(page) {
  // The browser hands over its file dialogs from now on; asked for only when a key is pressed, it may show the first one itself.
  page.on('filechooser', () => undefined);
  const isFocused = (field) => field.evaluate((node) => node === document.activeElement);
  const inGroup = (field) =>
    field.evaluate((node) => node.type === 'radio' && node.name !== '' && node.name === document.activeElement?.name);

  /** Tabs forward until the field has the focus, or for a radio button until its group has it. */
  async function reach(field) {
    await field.waitFor({ state: 'attached' });
    for (let presses = 0; presses < LONGEST_WAY; presses++) {
      if ((await isFocused(field)) || (await inGroup(field))) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`${field} cannot be reached with the Tab key`);
  }

  return {
    write: async (field, text) => {
      await reach(field);
      await page.keyboard.insertText(text);
    },
    check: async (field) => {
      await reach(field);
      await page.keyboard.press('Space');
      for (let presses = 0; !(await isFocused(field)) && presses < LONGEST_WAY; presses++) await page.keyboard.press('ArrowDown');
    },
    press: async (button) => {
      await reach(button);
      await page.keyboard.press('Enter');
    },
    upload: async (field, files) => {
      await reach(field);
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Space')]);
      await chooser.setFiles(files);
    },
  };
}
