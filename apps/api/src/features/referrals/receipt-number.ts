import { randomInt } from 'node:crypto';

/** Without letters and digits that are read for one another. */
const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';

/** Twelve random signs in three groups: says nothing of time, order or case. */
export const newReceiptNumber = (): string =>
  Array.from({ length: 3 }, () =>
    Array.from({ length: 4 }, () => LETTERS.charAt(randomInt(LETTERS.length))).join(''),
  ).join('-');
