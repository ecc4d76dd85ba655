import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { gridMessages } from '#/components/grid/messages';
import { importProblemMessages, registerFieldMessages } from '#/features/imports/field-messages';
import {
  decisionMessages,
  importsMessages,
  importStateMessages,
  outcomeMessages,
  rowFilterMessages,
} from '#/features/imports/messages';
import { summaryMessages } from '#/features/imports/summary-messages';
import { actionMessages } from '#/components/actions/messages';
import { button, type Desk, dialog, goTo } from '../desk';
import { choose } from '../fields';
import { expectUsable, expectUsableDialog } from '../usable';

/** Once is enough to see that each step of the wizard can be used by everybody. */
const isInspected = ({ language }: Desk): boolean => language === 'az';

const REGISTER = fileURLToPath(
  new URL('../../../api/test/fixtures/registers/restart-caseload.xlsx', import.meta.url),
);

/** Rows of the file with persons that stand further up already, written otherwise. */
const DOUBLES = [89, 90, 91];
/** What is wrong with each row that cannot be taken. */
const REFUSED = [
  'NAME_MISSING',
  'ARRIVAL_BEFORE_BIRTH',
  'COUNTRY_UNKNOWN',
  'DATE_IMPOSSIBLE',
] as const;

const rows = ({ page, words }: Desk) =>
  page.getByRole('table', { name: words(importsMessages, 'rowList') }).getByRole('row');

async function upload(desk: Desk): Promise<void> {
  const { page, words, hands } = desk;
  await goTo(desk, 'imports');
  const chooser = page.waitForEvent('filechooser');
  await hands.press(button(page, words(actionMessages, 'chooseFile')));
  await (await chooser).setFiles(REGISTER);
  await expect(page.getByRole('heading', { name: /restart-caseload\.xlsx/ })).toBeVisible();
}

/** The proposal is right but for what the coordinator knows better; the mentors' names get their accounts. */
async function mapColumns(desk: Desk, mentors: readonly string[]): Promise<void> {
  const { page, words, hands } = desk;
  const main = page.getByRole('main');
  const meaning = words(importsMessages, 'meaningOf', { title: 'Yardımın növü' });
  const assistance = main.getByRole('combobox', { name: meaning, exact: true });
  await expect(assistance).toHaveValue(words(registerFieldMessages, 'ASSISTANCE'));
  if (isInspected(desk)) await expectUsable(page);
  await hands.choose(assistance, words(importsMessages, 'notUsed'));
  const save = button(main, words(importsMessages, 'saveMapping'));
  await hands.press(save);
  // The register is read anew, and the step is there again when that is done.
  await expect(save).not.toHaveAttribute('data-loading');
  await expect(save).toBeDisabled();
  await expect(assistance).toHaveValue(words(importsMessages, 'notUsed'));
  for (const [index, account] of mentors.entries()) {
    const field = words(importsMessages, 'mentorOf', { name: `Mentor ${index + 1}` });
    await choose(desk, field, account, main);
    await expect(main.getByRole('combobox', { name: field, exact: true })).toHaveValue(account);
  }
  await hands.press(button(main, words(importsMessages, 'toRows')));
}

type Shown = keyof typeof rowFilterMessages.table;

async function show(desk: Desk, filter: Shown): Promise<void> {
  const { page, words, hands } = desk;
  await hands.press(button(page, words(importsMessages, 'show')));
  await hands.press(
    page.getByRole('menuitemcheckbox', { name: words(rowFilterMessages, filter), exact: true }),
  );
  await page.keyboard.press('Escape');
}

async function showAll({ page, words, hands }: Desk, filter: Shown): Promise<void> {
  const label = `${words(importsMessages, 'show')}: ${words(rowFilterMessages, filter)}`;
  await hands.press(button(page, words(gridMessages, 'removeFilter', { label })));
}

async function resolveDoubles(desk: Desk): Promise<void> {
  const { page, words, hands } = desk;
  await expect(button(page, words(importsMessages, 'commit'))).toBeDisabled();
  if (isInspected(desk)) await expectUsable(page);
  await show(desk, 'UNDECIDED');
  await expect(rows(desk)).toHaveCount(DOUBLES.length + 1);
  for (let left = DOUBLES.length; left > 0; left -= 1) {
    await hands.press(
      rows(desk)
        .nth(1)
        .getByRole('button', { name: words(importsMessages, 'open') }),
    );
    const window = dialog(desk);
    await expect(window.getByText(words(importsMessages, 'thisRow'))).toBeVisible();
    if (left === DOUBLES.length && isInspected(desk)) await expectUsableDialog(window);
    await hands.press(button(window, words(decisionMessages, 'LINK_EXISTING')));
    await expect(window).toBeHidden();
    await expect(rows(desk)).toHaveCount(left);
  }
  await showAll(desk, 'UNDECIDED');
}

async function seeRefusals(desk: Desk): Promise<void> {
  const { words } = desk;
  await show(desk, 'REFUSED');
  await expect(rows(desk)).toHaveCount(REFUSED.length + 1);
  for (const [index, problem] of REFUSED.entries())
    await expect(rows(desk).nth(index + 1)).toContainText(words(importProblemMessages, problem));
  await showAll(desk, 'REFUSED');
}

async function commit(desk: Desk): Promise<void> {
  const { page, words, hands } = desk;
  await hands.press(button(page, words(importsMessages, 'commit')));
  await hands.press(button(dialog(desk), words(importsMessages, 'commit')));
  await expect(page.getByText(words(importStateMessages, 'COMMITTED'))).toBeVisible({
    timeout: 60_000,
  });
  const said = [
    words(summaryMessages, 'made', { count: 88, figure: 88 }),
    words(summaryMessages, 'linked', { count: 3, figure: 3 }),
    words(summaryMessages, 'refused', { count: 4, figure: 4 }),
  ];
  for (const text of said) await expect(page.getByRole('main')).toContainText(text);
  await expect(rows(desk).nth(1)).toContainText(words(outcomeMessages, 'CREATED'));
  const number = rows(desk).nth(1).getByRole('link');
  expect(await number.evaluate((link) => link.getClientRects().length), 'lines').toBe(1);
  if (isInspected(desk)) await expectUsable(page);
}

/** A register comes in: read, put right, its doubles decided, what cannot be taken seen, and committed. */
export async function importRegister(desk: Desk, mentors: readonly string[]): Promise<void> {
  await test.step('upload', () => upload(desk));
  await test.step('columns', () => mapColumns(desk, mentors));
  await test.step('rows', async () => {
    await seeRefusals(desk);
    await resolveDoubles(desk);
  });
  await test.step('commit', () => commit(desk));
}

/** From the list of results to the case that a row became. */
export async function openImported(desk: Desk, name: string): Promise<void> {
  const { page, hands } = desk;
  await hands.press(rows(desk).filter({ hasText: name }).getByRole('link'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
}
