import type { Locator } from '@playwright/test';

/** What a person does with a screen, whatever they do it with. */
export interface Hands {
  /** A button, link, tab, checkbox or radio. */
  press(target: Locator): Promise<void>;
  /** Puts a text into a field in place of what is there, and leaves the field. */
  write(field: Locator, text: string): Promise<void>;
  /** Takes an option of a list that opens below a field. */
  choose(field: Locator, option: string | RegExp): Promise<void>;
}

/** With a mouse or a finger. */
export const pointer: Hands = {
  press: (target) => target.click(),
  async write(field, text) {
    await field.fill(text);
    await field.blur();
  },
  async choose(field, option) {
    await field.click();
    await optionOf(field, option).click();
  },
};

/** The list of a field lies at the end of the page, not below the field. */
export const optionOf = (field: Locator, option: string | RegExp): Locator =>
  field.page().getByRole('option', { name: option, exact: true });
