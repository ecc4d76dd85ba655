import { expect } from '@playwright/test';
import type { EvidenceKind } from '@qayidis/domain/code-lists';
import type { ItemCommand, ItemState } from '@qayidis/domain/plans';
import { moneyMessages } from '#/features/money/messages';
import { itemMessages } from '#/features/plans/item-messages';
import {
  evidenceKindMessages,
  itemCommandMessages,
  itemStateMessages,
} from '#/lib/codes/assistance';
import { button, type Desk, dialog } from '../desk';
import { tick } from '../fields';
import { finish, turnTo } from './case';

/** A step of the only item; what proves it is ticked. */
async function step(
  desk: Desk,
  command: ItemCommand,
  to: ItemState,
  evidence: readonly EvidenceKind[] = [],
): Promise<void> {
  const { page, words, hands } = desk;
  const section = await turnTo(desk, 'items');
  const label = words(itemCommandMessages, command);
  await hands.press(button(section, label));
  for (const kind of evidence) await tick(desk, words(evidenceKindMessages, kind));
  await finish(desk, label);
  await expect(
    page.getByText(words(itemMessages, 'done', { command: label })).first(),
  ).toBeVisible();
  await expect(section.getByText(words(itemStateMessages, to)).first()).toBeVisible();
}

export const order = (desk: Desk): Promise<void> => step(desk, 'ORDER', 'ORDERED');

export const recordDelivery = (desk: Desk): Promise<void> =>
  step(desk, 'DELIVER', 'DELIVERED', ['INVOICE', 'HANDOVER_CERTIFICATE']);

/** Somebody else has been there and seen it. */
export const verify = (desk: Desk): Promise<void> =>
  step(desk, 'VERIFY', 'VERIFIED', ['SPOT_CHECK']);

/** Finance settles the item of a case, which was the last to be verified. */
export async function settle(finance: Desk, caseNumber: string): Promise<void> {
  const { page, words, hands } = finance;
  await page.goto('/items?state=VERIFIED&sort=-verified');
  const item = page.getByRole('button', { name: caseNumber });
  await hands.press(item);
  await hands.press(button(dialog(finance), words(moneyMessages, 'settle')));
  await expect(item).toBeHidden();
}
