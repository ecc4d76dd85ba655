import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CaseFacts } from '@qayidis/domain/cases';
import type { PlainDate } from '@qayidis/domain/kernel';
import type { Transaction } from '../../platform/database/index.js';
import { type CaseEntity, type CaseFactsProvider, CaseFactsRegistry } from '../cases/public.js';

interface Row {
  readonly attempts: number;
  readonly channels: number;
  readonly last_held_on: PlainDate | null;
}

const CONTACT = `with last as (select max(happened_on) as held_on from notes where case_id = $1 and held)
  select last.held_on as last_held_on,
    count(n.id)::int as attempts, count(distinct n.channel)::int as channels
  from last left join notes n on n.case_id = $1 and not n.held
    and n.happened_on >= coalesce(last.held_on, date '1900-01-01')
  group by last.held_on`;

/** How often nobody was reached since the last contact that was held (reintegration.md 3 row 21). */
@Injectable()
export class NoteFacts implements CaseFactsProvider, OnModuleInit {
  constructor(private readonly registry: CaseFactsRegistry) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async facts(tx: Transaction, of: CaseEntity): Promise<Partial<CaseFacts>> {
    const [row] = await tx.query<Row>(CONTACT, [of.id]);
    return {
      contact: {
        attempts: row?.attempts ?? 0,
        channels: row?.channels ?? 0,
        lastHeldOn: row?.last_held_on ?? null,
      },
    };
  }
}
