import { Injectable } from '@nestjs/common';
import { Keyring } from '../../platform/crypto/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { phoneEnd } from './identifiers.js';
import { PersonOpener } from './person-opener.js';

const PART = /^[\d\s()+./-]+$/;
const END = 4;
/** Of ten thousand ends: more than a large programme has of one. */
const MOST = 200;

const ENDING = `select id, phone_cipher as "phoneCipher" from persons where phone_end_index = $1 order by id limit $2`;

/**
 * Persons by the last digits of their telephone. Four digits are looked up as they are; what was typed before them is
 * compared with the opened number of those few, all within what the actor may see.
 */
@Injectable()
export class PhoneEnds {
  constructor(
    private readonly keyring: Keyring,
    private readonly opener: PersonOpener,
  ) {}

  async find(tx: Transaction, text: string): Promise<readonly string[]> {
    const digits = PART.test(text.trim()) ? text.replace(/\D/g, '') : '';
    const end = phoneEnd(digits);
    if (end === null) return [];
    const index = this.keyring.blindIndex('PHONE_END', end);
    const rows = await tx.query<{ id: string; phoneCipher: string }>(ENDING, [index, MOST]);
    if (digits.length === END) return rows.map(({ id }) => id);
    const phones = await this.opener.phones(tx, rows);
    return rows.flatMap(({ id }) => (phones.get(id)?.endsWith(digits) ? [id] : []));
  }
}
