import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/index.js';
import type { Transaction } from '../database/index.js';
import { newId } from '../ids/index.js';
import { AccountSecrets } from './account-secrets.js';
import { tokenDigest } from './secret-token.js';

export const LINK_PURPOSES = ['INVITATION', 'PASSWORD_RESET'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** ACC-14. Hours for which a link can be used, once. */
const LIFETIME_HOURS = { INVITATION: 24, PASSWORD_RESET: 1 } as const;
/** Pages of the admin; the token stands behind the `#`, so that no server log ever holds it. */
const PAGE = { INVITATION: '/invitation', PASSWORD_RESET: '/reset-password' } as const;
const HOUR_MS = 3_600_000;

/** Single-use links by which somebody sets a password: invitation and reset. */
@Injectable()
export class AccountLinks {
  constructor(
    private readonly secrets: AccountSecrets,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Makes a link; earlier ones of the same purpose are void. @returns its id, all that a job needs to mail it. */
  async issue(tx: Transaction, userId: string, purpose: LinkPurpose): Promise<string> {
    const id = newId(tx.now.getTime());
    await tx.query(
      'update account_links set used_at = $3 where user_id = $1 and purpose = $2 and used_at is null',
      [userId, purpose, tx.now],
    );
    await tx.query(
      `insert into account_links (id, user_id, purpose, token_hash, created_at, expires_at)
        values ($1, $2, $3, $4, $5, $6)`,
      [
        id,
        userId,
        purpose,
        tokenDigest(this.secrets.linkToken(id)),
        tx.now,
        new Date(tx.now.getTime() + LIFETIME_HOURS[purpose] * HOUR_MS),
      ],
    );
    return id;
  }

  /** The address that opens the link. Built from PUBLIC_URL, never from a request's Host. */
  addressOf(linkId: string, purpose: LinkPurpose): string {
    return `${this.config.publicUrl}${PAGE[purpose]}#token=${this.secrets.linkToken(linkId)}`;
  }
}
