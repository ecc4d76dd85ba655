import { expect, type Page, test } from '@playwright/test';
import { formMessages } from '#/components/form/messages';
import { caseworkMessages, noteMessages } from '#/features/casework/messages';
import { referralMessages } from '#/features/referrals/messages';
import { button, type Desk, dialog, sitDown, standUp } from './desk';
import { writePerson, writeReturn } from './journey/referral';
import { accountOf } from './people';

test.afterEach(standUp);

/** A case that its mentor works on. */
async function openCase(page: Page): Promise<string> {
  const answer = await page.request.get('/api/v1/cases?state=ASSISTANCE&limit=1');
  const { items } = (await answer.json()) as { items: readonly { id: string }[] };
  return items[0]?.id ?? '';
}

/** Presses and lets go in the middle of where the button stood when the press began. */
async function pressSlowly({ page }: Desk, name: string): Promise<void> {
  const target = button(page.getByRole('main'), name);
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error(`${name} is not on the screen`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await expect(page.getByLabel(/^Doğum tarixi/)).not.toBeFocused();
  const held = await target.boundingBox();
  // The library draws a pressed button one pixel lower.
  expect(Math.abs((held?.y ?? 0) - box.y)).toBeLessThanOrEqual(1);
  await page.mouse.up();
}

test('a fault that appears when a field is left does not move the button that is being pressed', async ({
  browser,
}) => {
  const desk = await sitDown(browser, accountOf('MENTOR'));
  const { page, words } = desk;
  await page.goto('/cases/new');
  await page.getByLabel(words(referralMessages, 'bornOn'), { exact: true }).fill('05.03.2099');
  await pressSlowly(desk, words(referralMessages, 'create'));
  const summary = page.getByRole('alert');
  await expect(summary).toBeInViewport();
  await expect(summary).toContainText(words(referralMessages, 'bornOn'));
  await expect(summary).toContainText(words(referralMessages, 'consentMissing'));
});

test('a note that could not be saved says so where it is seen, and keeps its text', async ({
  browser,
}) => {
  const desk = await sitDown(browser, accountOf('MENTOR'));
  const { page, words } = desk;
  await page.goto(`/cases/${await openCase(page)}?section=notes`);
  await button(page, words(noteMessages, 'add')).first().click();
  const window = dialog(desk);
  const text = window.getByLabel(words(noteMessages, 'text'));
  await text.fill('Bazarlıq üçün görüşdük');
  await page.route('**/notes', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  );
  await button(window, words(caseworkMessages, 'save')).click();
  const refusal = window.getByRole('alert');
  await expect(refusal).toBeInViewport({ ratio: 1 });
  await expect(refusal.locator('..')).toBeFocused();
  const head = await window.getByRole('banner').boundingBox();
  const box = await refusal.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0));
  await expect(text).toHaveValue('Bazarlıq üçün görüşdük');
});

/** The line below a form, once what is typed is at the server. */
const draftLine = ({ words }: Desk): RegExp =>
  new RegExp(words(formMessages, 'autosaved', { time: '\\d\\d:\\d\\d' }));

const backLine = ({ words }: Desk): RegExp =>
  new RegExp(
    words(formMessages, 'restoredAt', { time: 'T' })
      .replace(/[()]/g, '\\$&')
      .replace('T', '\\d\\d:\\d\\d'),
  );

const keptOf = async (page: Page, form: string): Promise<unknown> => {
  const answer = await page.request.get(`/api/v1/unsent-forms/${form}`);
  return ((await answer.json()) as { content: unknown }).content;
};

test('half a note is there after a reload, is sent, and is gone', async ({ browser }) => {
  const desk = await sitDown(browser, accountOf('MENTOR'));
  const { page, words } = desk;
  const caseId = await openCase(page);
  const openNote = async () => {
    await page.goto(`/cases/${caseId}?section=notes`);
    await button(page, words(noteMessages, 'add')).first().click();
    return dialog(desk).getByLabel(words(noteMessages, 'text'));
  };
  await (await openNote()).fill('Yarımçıq qeyd: məktəb barədə danışdıq');
  await expect(dialog(desk).getByText(draftLine(desk))).toBeVisible();
  await page.reload();
  await expect(await openNote()).toHaveValue('Yarımçıq qeyd: məktəb barədə danışdıq');
  await expect(dialog(desk).getByText(backLine(desk))).toBeVisible();
  await button(dialog(desk), words(caseworkMessages, 'save')).click();
  await expect(dialog(desk)).toBeHidden();
  await expect.poll(() => keptOf(page, `note-${caseId}`)).toBeNull();
  await expect(await openNote()).toHaveValue('');
  expect(desk.complaints).toEqual([]);
});

test('half a referral is there after a reload, is sent, and is gone', async ({ browser }) => {
  const desk = await sitDown(browser, accountOf('COORDINATOR'));
  const { page, words } = desk;
  const family = page.getByRole('textbox', {
    name: words(referralMessages, 'familyName'),
    exact: true,
  });
  await page.goto('/cases/new');
  const person = { familyName: 'Yarımzadə', givenName: 'Sevda', phone: '+994507310291' };
  await writePerson(desk, { ...person, bornOn: '17.05.1991' });
  await expect(page.getByText(draftLine(desk))).toBeVisible();
  await page.reload();
  await expect(family).toHaveValue('Yarımzadə');
  await expect(page.getByText(backLine(desk))).toBeVisible();
  await writeReturn(desk);
  await button(page, words(referralMessages, 'create')).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Yarımzadə');
  await expect.poll(() => keptOf(page, 'new-referral')).toBeNull();
  await page.goto('/cases/new');
  await expect(family).toHaveValue('');
  expect(desk.complaints).toEqual([]);
});
