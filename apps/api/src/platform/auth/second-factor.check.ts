import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '../database/index.js';
import { readBackupCode } from './backup-code.js';
import { PasswordHasher } from './password-hasher.js';
import { SecondFactorStore } from './second-factor.store.js';

/** Judges what somebody typed as their second factor: six digits of an app, or a backup code. */
@Injectable()
export class SecondFactorCheck {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hasher: PasswordHasher,
    private readonly factors: SecondFactorStore,
  ) {}

  /** Uses the code up. @param self the person, see `selfActor`. @returns whether it was right. */
  async use(self: Actor, typed: string): Promise<boolean> {
    const digits = typed.replaceAll(/\s/g, '');
    if (/^\d{6}$/.test(digits))
      return this.unitOfWork.run(self, (tx) => this.factors.useCode(tx, digits));
    const backup = readBackupCode(typed);
    return backup === null ? false : this.useBackup(self, backup.slot, backup.code);
  }

  /** The slow hash is compared outside a transaction: it must not hold a connection. */
  private async useBackup(self: Actor, slot: number, code: string): Promise<boolean> {
    const hash = await this.unitOfWork.run(self, (tx) => this.factors.backupHash(tx, slot));
    if (hash === null || !(await this.hasher.verify(hash, code))) return false;
    return this.unitOfWork.run(self, async (tx) => {
      const used = await this.factors.useBackup(tx, slot, hash);
      if (used)
        tx.audit({ action: 'account.use-backup-code', entity: 'user', entityId: self.userId });
      return used;
    });
  }
}
