import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CaseFacts } from '@qayidis/domain/cases';
import { FINAL_VISIT, FINAL_WAVES } from '@qayidis/domain/monitoring';
import type { Transaction } from '../../platform/database/index.js';
import { type CaseEntity, type CaseFactsProvider, CaseFactsRegistry } from '../cases/public.js';

/** A final visit that was waived waives its survey and its form too. */
const SETTLED = `with final as (select state from monitoring_visits where case_id = $1 and code = $2),
    waived as (select exists (select 1 from final where state = 'WAIVED') as everything)
  select exists (select 1 from final where state in ('DONE', 'WAIVED')) as "finalVisit",
    waived.everything or exists (select 1 from survey_responses where case_id = $1 and person_id = $3
      and wave = any($4::text[]) and state <> 'DRAFT') as "finalSurvey",
    waived.everything or exists (select 1 from satisfaction_forms where case_id = $1) as "satisfactionOffered"
  from waived`;

/** What a closure with success waits for (VISIT-14): final visit, final survey, satisfaction form. */
@Injectable()
export class ClosureFacts implements CaseFactsProvider, OnModuleInit {
  constructor(private readonly registry: CaseFactsRegistry) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async facts(tx: Transaction, { id, principalId }: CaseEntity): Promise<Partial<CaseFacts>> {
    const [monitoring] = await tx.query<CaseFacts['monitoring']>(SETTLED, [
      id,
      FINAL_VISIT,
      principalId,
      FINAL_WAVES,
    ]);
    return monitoring ? { monitoring } : {};
  }
}
