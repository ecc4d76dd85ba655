import type { ReminderTrigger } from '../reminders/index.js';

/**
 * Kinds whose very name would tell of a health or protection matter: a letter says "1 item, open the app" instead, and
 * no reason (D-07).
 */
export const UNNAMED_IN_LETTERS = ['URGENT_FLAG'] as const satisfies readonly ReminderTrigger[];

export const isNamedInLetters = (trigger: ReminderTrigger): boolean =>
  !(UNNAMED_IN_LETTERS as readonly ReminderTrigger[]).includes(trigger);
