import { Injectable } from '@nestjs/common';
import type { VisitCommand } from '@qayidis/domain/monitoring';
import {
  systemActor,
  TODAY_SQL,
  type Transaction,
  UnitOfWork,
} from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { Planned, type PlannedTask } from '../../platform/jobs/index.js';
import { CaseStore } from '../cases/public.js';
import { Deadlines } from '../deadlines/public.js';
import { MonitoringVisits } from './monitoring-visits.service.js';
import type { VisitBody } from './visit-changes.js';
import { VisitScheduler } from './visit-scheduler.js';

const EVERY_QUARTER_HOUR = 15 * 60_000;
const BATCH = 200;

const OPEN = `from monitoring_visits v join deadlines d on d.id = v.deadline_id and d.state = 'OPEN'`;

interface Watch {
  readonly command: VisitCommand;
  /** Visits for which the command may be due; the machine decides. */
  readonly candidatesSql: string;
  readonly body?: VisitBody;
}

const WATCHES: readonly Watch[] = [
  {
    command: 'GO_BACK',
    candidatesSql: `select v.id ${OPEN} where v.state = 'DUE' and d.window_from > ${TODAY_SQL} limit $1`,
  },
  {
    command: 'FALL_DUE',
    candidatesSql: `select v.id ${OPEN} where v.state = 'SCHEDULED'
      and coalesce(d.window_from, d.started_on) <= ${TODAY_SQL} limit $1`,
  },
  {
    command: 'WAIVE',
    candidatesSql: `select v.id ${OPEN} where v.state = 'SCHEDULED' and v.code = 'M18'
      and d.window_from <= ${TODAY_SQL} limit $1`,
  },
  {
    command: 'MISS',
    candidatesSql: `select v.id ${OPEN} where v.state in ('SCHEDULED', 'DUE')
      and d.window_to < ${TODAY_SQL} limit $1`,
    body: { missReason: 'WINDOW_PASSED' },
  },
];

/** Cases whose plan or assessment came before the visits did, from a register or an older version (VISIT-13). */
const UNSCHEDULED = `select c.id, c.state from cases c
  where c.state in ('ASSESSMENT', 'PLANNING', 'PLAN_REVIEW', 'ASSISTANCE', 'FOLLOW_UP') and c.arrival_on is not null
    and not exists (select 1 from monitoring_visits v where v.case_id = c.id
      and v.code = case when c.state in ('ASSISTANCE', 'FOLLOW_UP') then 'M12' else 'M0' end)
  order by c.id limit $1`;

/**
 * What time does to visits (VISIT-04): each in a unit of work of its own, so that a missed or doubled run does no
 * harm. Visits of a suspended case are paused with their deadlines and wait.
 */
@Injectable()
@Planned({ name: 'visits.watch', everyMs: EVERY_QUARTER_HOUR })
export class VisitWatch implements PlannedTask {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly visits: MonitoringVisits,
    private readonly scheduler: VisitScheduler,
    private readonly cases: CaseStore,
    private readonly deadlines: Deadlines,
  ) {}

  async tick(requestId: string): Promise<void> {
    const unscheduled = await this.find(requestId, UNSCHEDULED);
    for (const { id } of unscheduled) await this.run(requestId, (tx) => this.schedule(tx, id));
    for (const { command, candidatesSql, body } of WATCHES)
      for (const { id } of await this.find(requestId, candidatesSql))
        await this.run(requestId, (tx) => this.visits.command(tx, [id, null], command, body));
  }

  private find(requestId: string, candidatesSql: string): Promise<{ id: string }[]> {
    return this.unitOfWork.run(systemActor(requestId), (tx) => tx.query(candidatesSql, [BATCH]));
  }

  private async schedule(tx: Transaction, caseId: string): Promise<void> {
    const of = await this.cases.loadForUpdate(tx, caseId, null);
    const planned = of.state === 'ASSISTANCE' || of.state === 'FOLLOW_UP';
    await this.scheduler.schedule(tx, of, planned ? ['M1', 'M3', 'M6', 'M12', 'M18'] : ['M0']);
    await this.deadlines.refreshNext(tx, caseId);
  }

  private async run(requestId: string, work: (tx: Transaction) => Promise<unknown>): Promise<void> {
    await this.unitOfWork.run(systemActor(requestId), work).catch((error: unknown) => {
      // What the machine refuses now was changed meanwhile, or waits for another fact.
      if (!(error instanceof ProblemError)) throw error;
    });
  }
}
