import { Injectable } from '@nestjs/common';
import { HOME_COUNTRY } from '@qayidis/domain/calendar';
import { systemActor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { HandlesJob, type JobHandler, type JobRun } from '../../platform/jobs/index.js';
import { calendarOf } from '../calendars/public.js';
import { parametersOf } from '../parameter-values/public.js';
import { type ChangedDeadline, type DeadlineRow, journal, writeChanged } from './deadline-rows.js';
import { DeadlineRecomputationEntity } from './deadline-recomputation.entity.js';
import { Deadlines } from './deadlines.service.js';
import { tellReadmissions } from './readmission-moves.js';
import { differs } from './explanation.js';
import { RECOMPUTE_DEADLINES } from './recomputation-jobs.js';
import {
  type Affected,
  affectedByDays,
  affectedByParameter,
  byCalendar,
  byParameter,
  type Recounter,
} from './recounters.js';

const BATCH = 500;
const TIMEOUT_MS = 60_000;

/** Cases and readmissions first, as every command takes them: nobody waits for the other in a circle. */
const BATCH_OF_DEADLINES = `with batch as (
    select d.id, d.case_id, d.readmission_id from deadlines d left join cases c on c.id = d.case_id
     where d.state = 'OPEN' and ($1::uuid is null or d.id > $1) and ($2::text is null or d.country = $2)
       and ($3::date is null or d.due_on >= $3) and ($4::text[] is null or d.kind = any ($4))
       and ($5::uuid is null or c.programme_id = $5)
     order by d.id limit ${BATCH}),
  locked as (select c.id, c.programme_id from cases c where c.id in (select case_id from batch) order by c.id for update),
  held as (select r.id from readmissions r where r.id in (select readmission_id from batch) order by r.id for update)
  select b.id, l.programme_id from batch b left join locked l on l.id = b.case_id left join held h on h.id = b.readmission_id
   where l.id is not null or h.id is not null order by b.id`;

const DEADLINES = `select id, case_id, readmission_id, kind, state, due_on, window_from, window_to, explanation
  from deadlines where id = any ($1) and state = 'OPEN' order by id for update`;

interface Candidate {
  readonly id: string;
  /** Null: of a readmission. */
  readonly programme_id: string | null;
}
type OfSubject = DeadlineRow & {
  readonly case_id: string | null;
  readonly readmission_id: string | null;
};
type Moved = ChangedDeadline & { readonly row: OfSubject };

/**
 * Counts the running deadlines that a change may touch anew. Each batch and its place in the row of the
 * recomputation are one transaction: killed at any time, it loses nothing and does nothing twice.
 */
@Injectable()
@HandlesJob(RECOMPUTE_DEADLINES)
export class RecomputeJob implements JobHandler<{ recomputationId: string }> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deadlines: Deadlines,
  ) {}

  async run(
    { recomputationId }: { recomputationId: string },
    { requestId }: Pick<JobRun, 'requestId'>,
  ): Promise<void> {
    const options = { statementTimeoutMs: TIMEOUT_MS };
    for (let more = true; more; )
      more = await this.unitOfWork.run(
        systemActor(requestId),
        (tx) => this.batch(tx, recomputationId),
        options,
      );
  }

  /** @returns whether there may be more. */
  private async batch(tx: Transaction, id: string): Promise<boolean> {
    await tx.query('select 1 from deadline_recomputations where id = $1 for update', [id]);
    const asked = await tx.em.findOneBy(DeadlineRecomputationEntity, { id });
    if (asked === null || asked.finishedAt !== null || asked.runOn > tx.today) return false;
    const candidates = await candidatesOf(tx, asked);
    const moved = await this.recount(tx, asked, candidates);
    const done = candidates.length < BATCH;
    await tx.query(
      `update deadline_recomputations set last_id = coalesce($2, last_id), examined = examined + $3,
          moved = moved + $4, finished_at = case when $5 then app.now() end where id = $1`,
      [id, candidates.at(-1)?.id ?? null, candidates.length, moved, done],
    );
    tx.audit({ action: 'deadline.recompute', entity: 'deadline-recomputation', entityId: id });
    return !done;
  }

  private async recount(
    tx: Transaction,
    asked: DeadlineRecomputationEntity,
    candidates: readonly Candidate[],
  ): Promise<number> {
    const recounter = await recounterOf(tx, asked);
    const programmes = new Map(candidates.map(({ id, programme_id }) => [id, programme_id]));
    const rows = await tx.query<OfSubject>(DEADLINES, [candidates.map(({ id }) => id)]);
    const changed: Moved[] = [];
    for (const row of rows) {
      const explanation = await recounter(row.explanation, programmes.get(row.id) ?? '');
      if (explanation !== null && differs(row.explanation, explanation))
        changed.push({ row, state: 'OPEN', explanation });
    }
    await writeChanged(tx, changed);
    const moved = changed.filter(({ row, explanation }) => row.due_on !== explanation.due);
    await this.tell(tx, asked, moved);
    return moved.length;
  }

  private async tell(
    tx: Transaction,
    { id, cause }: DeadlineRecomputationEntity,
    moved: readonly Moved[],
  ): Promise<void> {
    if (moved.length === 0) return;
    const moves = moved.map(({ row, explanation }) => ({ row, to: explanation.due }));
    await journal(tx, cause, moves, id);
    await tellReadmissions(tx, cause, moves);
    const ofCases = moves.flatMap(({ row: { case_id: caseId, ...row }, to }) =>
      caseId === null ? [] : [{ caseId, row, to }],
    );
    for (const { caseId, row, to } of ofCases)
      tx.event({
        caseId,
        kind: 'deadline.moved',
        data: { clock: row.kind, from: row.due_on, to, cause },
      });
    await this.deadlines.refreshNext(tx, ...new Set(ofCases.map(({ caseId }) => caseId)));
  }
}

async function candidatesOf(
  tx: Transaction,
  asked: DeadlineRecomputationEntity,
): Promise<Candidate[]> {
  const { country, dueFrom, kinds, programmeId } = affectedBy(asked);
  if (kinds?.length === 0) return [];
  const params = [asked.lastId, country, dueFrom, kinds, programmeId];
  return tx.query<Candidate>(BATCH_OF_DEADLINES, params);
}

function affectedBy({
  country,
  dueFrom,
  parameter,
  programmeId,
}: DeadlineRecomputationEntity): Affected {
  if (parameter !== null) return affectedByParameter(parameter, programmeId);
  if (country === null || dueFrom === null) throw new Error('A recomputation names what changed');
  return affectedByDays(country, dueFrom);
}

async function recounterOf(
  tx: Transaction,
  { country, parameter }: DeadlineRecomputationEntity,
): Promise<Recounter> {
  const calendar = await calendarOf(tx, country ?? HOME_COUNTRY);
  if (parameter === null) return byCalendar(calendar);
  return byParameter(parameter, calendar, (programmeId) => parametersOf(tx, programmeId));
}
