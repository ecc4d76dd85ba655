import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ConsentPurpose } from '@qayidis/domain/code-lists';
import type { Transaction } from '../../platform/database/index.js';
import { type CaseEntity, CaseEffects } from '../cases/public.js';

/** Purposes by which something leaves the NGO's file; the case itself is still kept for P1. */
const SHARED: readonly ConsentPurpose[] = [
  'P2_IDENTITY_TO_SMS',
  'P3_PROVIDER',
  'P4_DONOR_OR_PARTNER',
  'P5_FOLLOW_UP',
  'P6_PHOTO_OR_STORY',
  'P7_RESEARCH',
];

/** Whoever withdraws and wants nothing more to be shared takes back each of these at once (CASE-44). */
@Injectable()
export class StopSharing implements OnModuleInit {
  constructor(private readonly effects: CaseEffects) {}

  onModuleInit(): void {
    this.effects.register('STOP_SHARING', (tx, { after }) => this.withdraw(tx, after));
  }

  private async withdraw(tx: Transaction, of: CaseEntity): Promise<void> {
    const stopped = await tx.query<{ id: string; purpose: string }>(
      `update consents set withdrawn_on = app.today(), version = version + 1
        where case_id = $1 and purpose = any($2::text[]) and decision = 'GIVEN' and withdrawn_on is null
        returning id, purpose`,
      [of.id, SHARED],
    );
    for (const { id, purpose } of stopped) {
      tx.event({ caseId: of.id, kind: 'consent.withdraw', data: { purpose } });
      tx.audit({ action: 'consent.withdraw', entity: 'consent', entityId: id, caseId: of.id });
    }
  }
}
