import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export interface Account {
  readonly role: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

const FILE = fileURLToPath(new URL('../../../demo/accounts.json', import.meta.url));

/** The sign-ins of the demo. */
export const ACCOUNTS = JSON.parse(readFileSync(FILE, 'utf8')) as readonly Account[];

/** The first account of a role. */
export function accountOf(role: string): Account {
  const account = ACCOUNTS.find((candidate) => candidate.role === role);
  if (account === undefined) throw new Error(`demo/accounts.json has no ${role}`);
  return account;
}

type Language = 'az' | 'en';

export async function speak(page: Page, language: Language): Promise<void> {
  await page.addInitScript((chosen) => {
    localStorage.setItem('qayidis.language', chosen);
  }, language);
}

/** Signs in through the screen, as people do. */
export async function signIn(page: Page, { email, password }: Account): Promise<void> {
  await page.goto('/');
  await page.getByRole('textbox', { name: /^(E-poçt|E-mail)/ }).fill(email);
  await page.getByLabel(/^(Parol|Password)( \*)?$/).fill(password);
  await page.getByRole('button', { name: /^(Daxil ol|Sign in)$/ }).click();
  await expect(page.getByRole('banner')).toBeVisible();
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Serious and critical findings of axe on the page as it stands, as one line each. */
export async function seriousFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** Errors that the page tells its console, from now on; refused requests that a test provokes are its own. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
      complaints.push(message.text());
  });
  return complaints;
}
