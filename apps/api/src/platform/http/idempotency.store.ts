import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/index.js';
import { type Actor, UnitOfWork } from '../database/index.js';
import { newId } from '../ids/index.js';
import { SealedText } from './sealed-text.js';

export interface KeptAnswer {
  readonly status: number;
  /** JSON text; empty where the answer has no body. */
  readonly body: string;
}

export type Claim =
  | { readonly kind: 'MINE'; readonly claimId: string }
  | { readonly kind: 'ANSWERED'; readonly answer: KeptAnswer }
  /** Done, but the process died before its answer was kept. */
  | { readonly kind: 'EXECUTED' }
  | { readonly kind: 'RUNNING' }
  | { readonly kind: 'OTHER_REQUEST' };

interface ClaimRow {
  readonly claim_id: string;
  readonly same: boolean;
  readonly executed: boolean;
  readonly abandoned: boolean;
  readonly status: number | null;
  readonly body: string | null;
}

/**
 * Keys of repeated submits (table `idempotency_keys`). The claim is marked as committed inside the command's
 * own transaction, so that a crash at any point leaves either nothing done or the mark.
 */
@Injectable()
export class IdempotencyStore {
  private readonly sealer: SealedText;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) config: Config,
  ) {
    this.sealer = new SealedText(config.masterKey, 'kept-answer');
  }

  async claim(actor: Actor, key: string, fingerprint: string): Promise<Claim> {
    const claimId = newId();
    const row = await this.unitOfWork.run(actor, async (tx) => {
      const rows = await tx.query<ClaimRow>('select * from app.claim_idempotency_key($1, $2, $3)', [
        key,
        claimId,
        fingerprint,
      ]);
      return rows[0];
    });
    if (row === undefined) return { kind: 'RUNNING' };
    if (row.claim_id === claimId) return { kind: 'MINE', claimId };
    return this.standing(row);
  }

  private standing(row: ClaimRow): Claim {
    if (!row.same) return { kind: 'OTHER_REQUEST' };
    if (row.status !== null && row.body !== null) {
      const body = this.sealer.open(row.claim_id, row.body);
      // After a change of the master key the answer is lost, the fact that it was done is not.
      return body === null
        ? { kind: 'EXECUTED' }
        : { kind: 'ANSWERED', answer: { status: row.status, body } };
    }
    return row.executed && row.abandoned ? { kind: 'EXECUTED' } : { kind: 'RUNNING' };
  }

  /** Keeps the answer for 24 hours, encrypted. */
  async keep(actor: Actor, claimId: string, answer: KeptAnswer): Promise<void> {
    const sealed = this.sealer.seal(claimId, answer.body);
    await this.unitOfWork.run(actor, async (tx) => {
      await tx.query('select app.keep_idempotent_answer($1, $2, $3)', [
        claimId,
        answer.status,
        sealed,
      ]);
    });
  }

  /** Forgets a claim whose command did nothing, so that the corrected request may use the same key. */
  async release(actor: Actor, claimId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await tx.query('select app.release_idempotency_claim($1)', [claimId]);
    });
  }
}
