import type { Locator } from '@playwright/test';
import { dialog, type Desk } from './desk';

/** Where the fields are: the window on top, or what is given. */
const placeOf = (desk: Desk, place?: Locator): Locator => place ?? dialog(desk);

export const write = (desk: Desk, label: string, text: string, place?: Locator): Promise<void> =>
  desk.hands.write(placeOf(desk, place).getByRole('textbox', { name: label, exact: true }), text);

export const choose = (
  desk: Desk,
  label: string,
  option: string | RegExp,
  place?: Locator,
): Promise<void> =>
  desk.hands.choose(
    placeOf(desk, place).getByRole('combobox', { name: label, exact: true }),
    option,
  );

export const tick = (desk: Desk, label: string, place?: Locator): Promise<void> =>
  desk.hands.press(placeOf(desk, place).getByRole('checkbox', { name: label, exact: true }));

/** One of the answers below a question. */
export const answer = (
  desk: Desk,
  question: string,
  text: string,
  place?: Locator,
): Promise<void> =>
  desk.hands.press(
    placeOf(desk, place)
      .getByRole('radiogroup', { name: question, exact: true })
      .getByRole('radio', { name: text, exact: true }),
  );

/** `DD.MM.YYYY` of a day so many days ago, in the country of the product. */
export function daysAgo(days: number): string {
  const then = new Date(Date.now() - days * 86_400_000);
  const parts = new Intl.DateTimeFormat('de-DE', {
    timeZone: 'Asia/Baku',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  });
  return parts.format(then);
}
