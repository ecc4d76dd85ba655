import { expect, type Page, test } from '@playwright/test';
import { type Role, scopeOf } from '@qayidis/domain/permissions';
import { NAVIGATION, type NavigationItem } from '#/app/shell/navigation';
import { dialogMessages } from '#/components/dialog/messages';
import { bulkMessages, viewMessages } from '#/features/case-list/list-messages';
import { triggerMessages } from '#/features/notices/messages';
import { remindersMessages } from '#/features/reminders/messages';
import { searchMessages } from '#/features/search/messages';
import { button, dialog, sitDown, standUp } from './desk';
import { writeReferral } from './journey/referral';
import { accountOf, ACCOUNTS, complaintsOf, signIn } from './people';
import { expectFits, expectNarrow, expectUsable, expectUsableDialog, settled } from './usable';

test.afterEach(standUp);

/** Outside the menu. */
const EVERYBODYS = ['/account', '/inbox'];
const IS_LONG = process.env['LONG_TESTS'] === 'on';
const roles = [...new Set(ACCOUNTS.map(({ role }) => role))];

async function look(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
  await expectUsable(page);
}

/** A page that several roles have is looked at closely as the first of them; the first page of each role is its own. */
function isLookedAtClosely(role: string, path: string): boolean {
  const { permission } = NAVIGATION.find(({ to }) => to === path) as NavigationItem;
  const mayOpen = (one: string) => !permission || scopeOf(one as Role, permission) !== undefined;
  return IS_LONG || path === '/' || roles.find(mayOpen) === role;
}

/** Goes where each entry of the menu leads, and looks at what is shown there. */
async function lookAtMenu(page: Page, role: string): Promise<void> {
  const links = page.getByRole('navigation').first().getByRole('link');
  for (const link of await links.all()) {
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
    await settled(page);
    const path = (await link.getAttribute('href')) ?? '';
    await (isLookedAtClosely(role, path) ? expectUsable : expectNarrow)(page);
  }
}

for (const role of roles)
  test(`every page that the menu offers to ${role} can be used by everybody`, async ({ page }) => {
    test.slow();
    const complaints = complaintsOf(page);
    await signIn(page, accountOf(role));
    await lookAtMenu(page, role);
    if (IS_LONG || role === roles[0]) for (const path of EVERYBODYS) await look(page, path);
    expect(complaints).toEqual([]);
  });

test('pages without a session, and those that are not there, can be used by everybody', async ({
  page,
}) => {
  for (const path of ['/sign-in', '/forgotten-password', '/invitation', '/reset-password'])
    await look(page, path);
  await signIn(page, accountOf('MENTOR'));
  const others = ['/mail-faults', '/act', '/nowhere', '/users'];
  for (const path of [...others, '/cases/01a21449-f22c-7ec7-adfc-f76270814a0a'])
    await look(page, path);
});

test('the page of a user can be used by everybody', async ({ page }) => {
  await signIn(page, accountOf('ADMIN'));
  await page.goto('/users');
  await page
    .getByRole('main')
    .getByRole('link', { name: accountOf('MENTOR').name })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(accountOf('MENTOR').name);
  await expectUsable(page);
});

test('the window of a ladder can be used by everybody', async ({ browser }) => {
  const desk = await sitDown(browser, accountOf('ADMIN'));
  const { page, words } = desk;
  await page.goto('/reminders');
  const name = words(triggerMessages, 'WORK_DUE');
  await button(page, words(remindersMessages, 'changeOf', { name })).click();
  await button(dialog(desk), words(remindersMessages, 'preview')).click();
  await expect(dialog(desk).getByRole('status')).toBeVisible();
  await expectUsableDialog(dialog(desk));
  expect(desk.complaints).toEqual([]);
});

test('the windows of the frame and of the lists can be used by everybody', async ({ browser }) => {
  const desk = await sitDown(browser, accountOf('COORDINATOR'));
  const { page, words } = desk;
  const look = async (): Promise<void> => {
    await expectUsableDialog(dialog(desk));
    await button(dialog(desk), words(dialogMessages, 'close')).click();
    await expect(dialog(desk)).toBeHidden();
  };
  await page.keyboard.press('Control+K');
  await page.getByRole('combobox', { name: words(searchMessages, 'label') }).fill('aliyev');
  await expect(page.getByRole('option').first()).toBeVisible();
  await look();
  await page.keyboard.press('Alt+K');
  await look();

  await page.goto('/cases');
  await expectFits(page.getByRole('main').getByRole('table'));
  await page.getByRole('main').getByRole('checkbox').nth(1).check();
  await button(page, words(bulkMessages, 'assign')).click();
  await look();
  for (const entry of ['saveCurrent', 'manage'] as const) {
    await button(page, words(viewMessages, 'views')).click();
    await page.getByRole('menuitem', { name: words(viewMessages, entry) }).click();
    await look();
  }
  expect(desk.complaints).toEqual([]);
});

test('the window of people who are known already can be used by everybody', async ({ browser }) => {
  const desk = await sitDown(browser, accountOf('COORDINATOR'));
  const person = {
    familyName: 'Təkrarzadə',
    givenName: 'İlqarə',
    bornOn: '17.11.1983',
    phone: '+994 51 911 22 33',
  };
  await writeReferral(desk, person);
  await expect(desk.page.getByRole('heading', { level: 1 })).toContainText(person.familyName);
  await writeReferral(desk, person);
  await expectUsableDialog(dialog(desk));
});
