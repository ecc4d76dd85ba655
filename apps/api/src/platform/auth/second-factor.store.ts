import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.js';
import { Keyring, type SubjectKey } from '../crypto/index.js';
import { BACKUP_CODES } from './backup-code.js';
import { matchTotp, newTotpSecret } from './totp.js';

/** What the account page shows of the second factor. */
export interface SecondFactorState {
  readonly enrolled: boolean;
  readonly backupCodesLeft: number;
}

type Column = 'secret' | 'pending_secret';

/** Second factors of the acting person, always their own (row-level security). Secrets are sealed per account. */
@Injectable()
export class SecondFactorStore {
  constructor(private readonly keyring: Keyring) {}

  async state(tx: Transaction): Promise<SecondFactorState> {
    const [row] = await tx.query<SecondFactorState>(
      `select exists (select 1 from second_factors where user_id = $1 and confirmed_at is not null) as enrolled,
        (select count(*)::int from backup_codes where user_id = $1 and used_at is null) as "backupCodesLeft"`,
      [tx.actor.userId],
    );
    return row ?? { enrolled: false, backupCodesLeft: 0 };
  }

  /** Makes a secret that waits to be confirmed; one that is in use stays in use until then. */
  async propose(tx: Transaction): Promise<string> {
    const secret = newTotpSecret();
    const { userId, key } = await this.keyOf(tx);
    await tx.query(
      `insert into second_factors (user_id, pending_secret, created_at) values ($1, $2, $3)
        on conflict (user_id) do update set pending_secret = excluded.pending_secret`,
      [userId, key.seal(place('pending_secret', userId), secret), tx.now],
    );
    return secret;
  }

  /** Puts the proposed secret in force if the code fits it. @returns whether it did. */
  async accept(tx: Transaction, code: string): Promise<boolean> {
    const { userId, key } = await this.keyOf(tx);
    const secret = await this.read(tx, 'pending_secret');
    const step = secret === null ? null : matchTotp(secret.text, code, tx.now, 0);
    if (secret === null || step === null) return false;
    await tx.query(
      `update second_factors set secret = $2, pending_secret = null, confirmed_at = $3, last_step = $4
        where user_id = $1`,
      [userId, key.seal(place('secret', userId), secret.text), tx.now, step],
    );
    return true;
  }

  /** Uses up a code of the authenticator app. @returns whether it was right and new. */
  async useCode(tx: Transaction, code: string): Promise<boolean> {
    const secret = await this.read(tx, 'secret');
    if (secret === null) return false;
    const step = matchTotp(secret.text, code, tx.now, secret.lastStep);
    if (step === null) return false;
    const used = await tx.query<{ user_id: string }>(
      `update second_factors set last_step = $2 where user_id = $1 and last_step < $2 returning user_id`,
      [tx.actor.userId, step],
    );
    return used.length === 1;
  }

  async remove(tx: Transaction): Promise<void> {
    await tx.query('delete from backup_codes where user_id = $1', [tx.actor.userId]);
    await tx.query('delete from second_factors where user_id = $1', [tx.actor.userId]);
  }

  async backupHash(tx: Transaction, slot: number): Promise<string | null> {
    const [row] = await tx.query<{ code_hash: string }>(
      'select code_hash from backup_codes where user_id = $1 and slot = $2 and used_at is null',
      [tx.actor.userId, slot],
    );
    return row?.code_hash ?? null;
  }

  /** @returns false when the code was used in the meantime. */
  async useBackup(tx: Transaction, slot: number, hash: string): Promise<boolean> {
    const used = await tx.query<{ slot: number }>(
      `update backup_codes set used_at = $4 where user_id = $1 and slot = $2 and code_hash = $3
        and used_at is null returning slot`,
      [tx.actor.userId, slot, hash, tx.now],
    );
    return used.length === 1;
  }

  /** Replaces all backup codes. @param hashes ten, in the order of their slots. */
  async replaceBackups(tx: Transaction, hashes: readonly string[]): Promise<void> {
    if (hashes.length !== BACKUP_CODES) throw new RangeError('Ten backup codes belong together');
    await tx.query('delete from backup_codes where user_id = $1', [tx.actor.userId]);
    await tx.query(
      `insert into backup_codes (user_id, slot, code_hash)
        select $1, slot - 1, hash from unnest($2::text[]) with ordinality as c(hash, slot)`,
      [tx.actor.userId, hashes],
    );
  }

  private async read(
    tx: Transaction,
    columnSql: Column,
  ): Promise<{ text: string; lastStep: number } | null> {
    const { userId, key } = await this.keyOf(tx);
    const [row] = await tx.query<{ sealed: string | null; last_step: number }>(
      `select ${columnSql} as sealed, last_step from second_factors where user_id = $1 for update`,
      [userId],
    );
    if (row?.sealed === null || row === undefined) return null;
    return { text: key.open(place(columnSql, userId), row.sealed), lastStep: row.last_step };
  }

  private async keyOf(tx: Transaction): Promise<{ userId: string; key: SubjectKey }> {
    const { userId } = tx.actor;
    if (userId === null) throw new Error('A second factor belongs to somebody');
    return { userId, key: await this.keyring.subject(tx, { kind: 'USER', id: userId }) };
  }
}

const place = (column: Column, userId: string) => ({
  table: 'second_factors',
  column,
  rowId: userId,
});
