import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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
  await expect(page.getByRole('navigation')).toBeVisible();
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
