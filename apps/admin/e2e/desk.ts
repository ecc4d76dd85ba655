import {
  type Browser,
  type BrowserContext,
  expect,
  type Locator,
  type Page,
} from '@playwright/test';
import { shellMessages } from '#/app/shell/messages';
import { layoutMessages } from '#/components/layout/messages';
import { casePageMessages } from '#/features/cases/messages';
import { searchMessages } from '#/features/search/messages';
import { sessionMessages } from '#/features/session/messages';
import { type Hands, pointer } from './hands';
import { type Account, complaintsOf } from './people';
import { type Language, type Words, wordsOf } from './words';

/** Somebody at a screen: who can read it and how they work it. */
export interface Desk {
  readonly page: Page;
  readonly language: Language;
  readonly words: Words;
  readonly hands: Hands;
  /** What the page told its console; a test ends with none. */
  readonly complaints: readonly string[];
}

export interface Way {
  readonly language?: Language;
  readonly hands?: Hands;
  readonly viewport?: { readonly width: number; readonly height: number };
}

const sitting: BrowserContext[] = [];

/** After each test: a page that is left open goes on asking the server. */
export async function standUp(): Promise<void> {
  await Promise.all(sitting.splice(0).map((context) => context.close()));
}

const DESKTOP = { width: 1280, height: 800 };

/** A device of their own, on which nobody has signed in. */
export async function openDesk(browser: Browser, way: Way = {}): Promise<Desk> {
  const { language = 'az', hands = pointer, viewport = DESKTOP } = way;
  const context = await browser.newContext({ viewport });
  sitting.push(context);
  const page = await context.newPage();
  return { page, language, hands, words: wordsOf(language), complaints: complaintsOf(page) };
}

/** Says who is there, where the page asks for it. */
export async function signInAt({ page, words, hands }: Desk, account: Account): Promise<void> {
  const field = (name: 'email' | 'password') =>
    page.getByRole('textbox', { name: words(sessionMessages, name) });
  await hands.write(field('email'), account.email);
  await hands.write(field('password'), account.password);
  await hands.press(button(page, words(sessionMessages, 'signInButton')));
  await expect(page.getByRole('button', { name: account.name })).toBeVisible();
}

/** Signs in on a device of their own, and changes to the language that they read. */
export async function sitDown(browser: Browser, account: Account, way: Way = {}): Promise<Desk> {
  const desk = await openDesk(browser, way);
  await desk.page.goto('/');
  await changeLanguage(desk);
  await signInAt(desk, account);
  await changeLanguage(desk);
  return desk;
}

/** By the switch in the header, which on a phone stands in the menu. */
async function changeLanguage({ page, language, words }: Desk): Promise<void> {
  if ((await page.locator('html').getAttribute('lang')) === language) return;
  await page
    .getByRole('radiogroup')
    .getByText(language.toUpperCase())
    .locator('visible=true')
    .click();
  await expect(
    page.getByRole('radiogroup', { name: words(layoutMessages, 'language') }),
  ).toBeVisible();
}

export const button = (place: Page | Locator, name: string): Locator =>
  place.getByRole('button', { name, exact: true });

/** The window on top. */
export const dialog = ({ page }: Desk): Locator => page.getByRole('dialog').last();

type MenuEntry = 'home' | 'cases' | 'newReferral' | 'imports';

/** Through the main menu, which a phone keeps folded. */
export async function goTo({ page, words, hands }: Desk, entry: MenuEntry): Promise<void> {
  const burger = button(page, words(shellMessages, 'openMenu'));
  if (await burger.isVisible()) await hands.press(burger);
  const menu = page.getByRole('navigation', { name: words(shellMessages, 'mainMenu') });
  await hands.press(menu.getByRole('link', { name: words(shellMessages, entry), exact: true }));
}

/** Opens a case by quick search, by a name or a number in any spelling. */
export async function findCase(desk: Desk, typed: string, name: string): Promise<void> {
  const { page, words, hands } = desk;
  await hands.press(button(page, words(searchMessages, 'open')));
  const field = page.getByRole('combobox', { name: words(searchMessages, 'label') });
  await expect(field).toBeFocused();
  await field.pressSequentially(typed);
  await expect(page.getByRole('option').first()).toContainText(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
}

/** The steps of a case, the next one and those beside it. */
export const stepsOf = ({ page, words }: Desk): Locator =>
  page.getByRole('region', { name: words(casePageMessages, 'steps') });

/** Opens a case from the list of cases. */
export async function openFromList(desk: Desk, name: string): Promise<void> {
  const { page, hands } = desk;
  await goTo(desk, 'cases');
  await hands.press(page.getByRole('main').getByRole('link', { name }));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
}
