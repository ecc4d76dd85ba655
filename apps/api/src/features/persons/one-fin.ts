import { Injectable } from '@nestjs/common';
import { Keyring } from '../../platform/crypto/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { normalFin } from './identifiers.js';

/**
 * One FIN is one person (IMP-21), among those whom the actor may see: no index can hold it, since a second record
 * outside one's scope must neither show nor stop anything (decisions.md E-20); the worker notes that pair. Whoever
 * writes one FIN waits for the other, so that two at once do not both find it free.
 */
@Injectable()
export class OneFin {
  constructor(private readonly keyring: Keyring) {}

  /**
   * @param own the person who is changed: a FIN that he or she has already is no news, even where it stands twice
   * @throws ProblemError RULE_REFUSED at the FIN where another record has it
   */
  async demandFree(
    tx: Transaction,
    text: string | null | undefined,
    pointer: string,
    own: { readonly id: string; readonly finIndex: Buffer | null } | null = null,
  ): Promise<void> {
    const fin = typeof text === 'string' ? normalFin(text) : null;
    if (fin === null) return;
    const index = this.keyring.blindIndex('FIN', fin);
    if (own?.finIndex?.equals(index)) return;
    await lockFins(tx, [index.toString('hex')]);
    const taken = await tx.query(
      'select 1 from persons where fin_index = $1 and id is distinct from $2::uuid limit 1',
      [index, own?.id ?? null],
    );
    if (taken.length === 0) return;
    const params = { rule: 'ONE_FIN_ONE_PERSON' };
    throw new ProblemError('RULE_REFUSED', { pointer: `${pointer}/fin`, params });
  }
}

/** @param finKeys blind indexes in hex; in one order for everybody, so that no two wait for each other */
export async function lockFins(tx: Transaction, finKeys: readonly string[]): Promise<void> {
  await tx.query(
    `select pg_advisory_xact_lock(hashtextextended('fin:' || k.key, 0))
       from (select distinct key from unnest($1::text[]) as key order by key) k`,
    [finKeys],
  );
}
