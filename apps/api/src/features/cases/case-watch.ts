import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CaseCommand } from '@qayidis/domain/cases';
import { systemActor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { Planned, type PlannedTask } from '../../platform/jobs/index.js';
import { CaseCommands } from './case-commands.service.js';
import { CaseEffects } from './case-effects.registry.js';
import { CaseStore } from './case-store.js';

const EVERY_QUARTER_HOUR = 15 * 60_000;
const BATCH = 200;

/** Days that the parameter $1 allows in each programme. */
const LIMITS = `with limits as materialized (select p.id as programme_id, f.value::int as days from programmes p
  cross join lateral app.parameters_in_force(p.id, app.today()) f where f.code = $1)`;

interface Watch {
  readonly command: CaseCommand;
  /** Ids of cases for which the command may be due; the machine decides. */
  readonly candidates: (tx: Transaction) => Promise<{ id: string }[]>;
}

const WATCHES: readonly Watch[] = [
  {
    command: 'EXPIRE',
    candidates: (tx) =>
      tx.query(
        `${LIMITS} select id from cases join limits using (programme_id)
          where state = 'REFERRED' and not overdue and origin <> 'REGISTER'
            and referred_on < app.today() - days order by referred_on limit $2`,
        ['EXPIRE_AFTER', BATCH],
      ),
  },
  {
    command: 'PURGE_DRAFT',
    candidates: (tx) =>
      tx.query(
        `${LIMITS} select id from cases join limits using (programme_id)
          where state = 'DRAFT' and state_since < app.today() - days and import_id is null
          order by state_since limit $2`,
        ['PURGE_DRAFT_AFTER', BATCH],
      ),
  },
  {
    command: 'ALL_DELIVERED',
    candidates: (tx) =>
      tx.query(
        `select c.id from cases c where c.state = 'ASSISTANCE'
            and exists (select 1 from plan_items i where i.case_id = c.id)
            and not exists (select 1 from plan_items i where i.case_id = c.id
              and i.state not in ('VERIFIED', 'SETTLED', 'CANCELLED', 'RETURNED_GOODS'))
            and not exists (select 1 from plans p where p.case_id = c.id
              and p.state in ('DRAFT', 'RETURNED', 'SUBMITTED'))
          order by c.id limit $1`,
        [BATCH],
      ),
  },
];

/**
 * The commands of the system (reintegration.md 3 rows 4 and 16, decisions.md D-36). Looks at what is due now, each
 * case in a unit of work of its own, so that a missed or doubled run does no harm.
 */
@Injectable()
@Planned({ name: 'cases.watch', everyMs: EVERY_QUARTER_HOUR })
export class CaseWatch implements PlannedTask, OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly commands: CaseCommands,
    private readonly store: CaseStore,
    private readonly effects: CaseEffects,
  ) {}

  onModuleInit(): void {
    this.effects.doneByStep('DELETE_ROW');
  }

  async tick(requestId: string): Promise<void> {
    for (const { command, candidates } of WATCHES) {
      const due = await this.unitOfWork.run(systemActor(requestId), candidates);
      for (const { id } of due) await this.give(requestId, id, command);
    }
  }

  private async give(requestId: string, id: string, command: CaseCommand): Promise<void> {
    const work = async (tx: Transaction): Promise<void> => {
      if (command === 'PURGE_DRAFT') await this.purge(tx, id);
      else await this.commands.execute(tx, id, null, command);
    };
    await this.unitOfWork.run(systemActor(requestId), work).catch((error: unknown) => {
      // What the machine refuses now was changed meanwhile, or waits for another fact.
      if (!(error instanceof ProblemError)) throw error;
    });
  }

  /** The row goes, its number stays used, the audit stays (D-36); a person without another case goes with it. */
  private async purge(tx: Transaction, id: string): Promise<void> {
    const row = await this.store.loadForUpdate(tx, id, null);
    await this.commands.demand(tx, row, 'PURGE_DRAFT');
    const persons = await tx.query<{ person_id: string }>(
      'select person_id from case_members where case_id = $1',
      [id],
    );
    await tx.query('delete from cases where id = $1', [id]);
    await tx.query('delete from return_events where id = $1', [row.returnEventId]);
    await tx.query(
      `with gone as (delete from persons p where p.id = any($1::uuid[])
          and not exists (select 1 from case_members m where m.person_id = p.id)
          and not exists (select 1 from return_events r where r.person_id = p.id) returning id)
        delete from data_keys where subject_kind = 'PERSON' and subject_id in (select id from gone)`,
      [persons.map(({ person_id }) => person_id)],
    );
    await tx.query("delete from data_keys where subject_kind = 'CASE' and subject_id = $1", [id]);
    tx.audit({ action: 'case.purge-draft', entity: 'case', entityId: id });
  }
}
