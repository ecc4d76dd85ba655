import { expect } from '@playwright/test';
import { ELIGIBILITY_QUESTIONS } from '@qayidis/domain/assessments';
import {
  caseworkMessages,
  consentMessages,
  eligibilityMessages,
  noteMessages,
  safeContactMessages,
} from '#/features/casework/messages';
import { commandDialogMessages } from '#/features/cases/messages';
import { button, type Desk, dialog } from '../desk';
import { answer, choose, tick, write } from '../fields';
import { finish, take, turnTo } from './case';

/** The coordinator takes a referral on and gives it to a mentor. */
export const acknowledge = (desk: Desk, mentor: string): Promise<void> =>
  take(desk, 'ACKNOWLEDGE', () =>
    choose(desk, desk.words(commandDialogMessages, 'mentorId'), new RegExp(`^${mentor}`)),
  );

/** The first contact is written down. */
export async function writeNote(desk: Desk, text: string): Promise<void> {
  const { words, hands } = desk;
  const notes = await turnTo(desk, 'notes');
  await hands.press(button(notes, words(noteMessages, 'add')));
  await write(desk, words(noteMessages, 'text'), text);
  await choose(desk, words(noteMessages, 'channel'), words(noteMessages, 'IN_PERSON'));
  await finish(desk, words(caseworkMessages, 'save'));
  await expect(notes.getByText(text)).toBeVisible();
}

/** All questions that are asked speak for the person; a register spares some. */
export async function answerEligibility(desk: Desk): Promise<void> {
  const { page, words, hands } = desk;
  const section = await turnTo(desk, 'screening');
  const yes = words(caseworkMessages, 'yes');
  await expect(section.getByRole('radiogroup').first()).toBeVisible();
  for (const question of ELIGIBILITY_QUESTIONS) {
    const name = words(eligibilityMessages, question);
    const asked = await section.getByRole('radiogroup', { name, exact: true }).isVisible();
    if (asked) await answer(desk, name, yes, section);
  }
  await hands.press(button(section, words(caseworkMessages, 'save')));
  await expect(page.getByText(words(caseworkMessages, 'saved')).first()).toBeVisible();
}

/** Consent to case work on paper, and by which way the person may be reached without harm. */
export async function recordConsent(desk: Desk): Promise<void> {
  const { words, hands } = desk;
  const section = await turnTo(desk, 'consent');
  await hands.press(button(section, words(consentMessages, 'record')));
  // Nobody consents by what a form proposes.
  await expect(dialog(desk).getByRole('radio', { checked: true })).toHaveCount(0);
  await answer(desk, words(consentMessages, 'decision'), words(consentMessages, 'GIVEN'));
  await answer(desk, words(consentMessages, 'method'), words(consentMessages, 'PAPER'));
  await finish(desk, words(consentMessages, 'record'));
  await expect(section.getByText(words(consentMessages, 'FIRM'))).toBeVisible();
  await tick(desk, words(safeContactMessages, 'PHONE'), section);
  const read = words(safeContactMessages, 'readByOthers');
  await answer(desk, read, words(caseworkMessages, 'no'), section);
  await hands.press(button(section, words(caseworkMessages, 'save')));
  await expect(desk.page.getByText(words(caseworkMessages, 'saved')).first()).toBeVisible();
}
