import { Inject, Injectable } from '@nestjs/common';
import { READMISSION_ROLES } from '@qayidis/domain/readmission';
import { Keyring, STATE_KEYRING, type SubjectKey } from '../../platform/crypto/index.js';
import type { Actor, Transaction } from '../../platform/database/index.js';

const DESKS: readonly string[] = READMISSION_ROLES;

/** The key of the account that types, in the keyring of its side of the wall (decisions.md E-14). */
@Injectable()
export class UnsentFormKeys {
  constructor(
    private readonly ngo: Keyring,
    @Inject(STATE_KEYRING) private readonly state: Keyring,
  ) {}

  /** Made where there is none yet. */
  ofWriter(tx: Transaction): Promise<SubjectKey> {
    return this.sideOf(tx.actor).subject(tx, subjectOf(tx.actor));
  }

  ofReader(tx: Transaction): Promise<SubjectKey | undefined> {
    return this.sideOf(tx.actor).existing(tx, subjectOf(tx.actor));
  }

  private sideOf({ role }: Actor): Keyring {
    return DESKS.includes(role) ? this.state : this.ngo;
  }
}

const subjectOf = ({ userId }: Actor) => ({ kind: 'USER', id: userId ?? '' }) as const;
