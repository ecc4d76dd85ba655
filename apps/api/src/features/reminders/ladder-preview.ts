import { Injectable } from '@nestjs/common';
import { ladderRefusal } from '@qayidis/domain/reminders';
import {
  type Actor,
  NOW_SQL,
  systemActor,
  TODAY_SQL,
  type Transaction,
  UnitOfWork,
} from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { demandProgramme } from '../parameters/public.js';
import type { PreviewLadderRequest } from './dto/ladder.request.js';
import type { LadderPreviewResponse, TellingsResponse } from './dto/ladder.response.js';
import { hitParameters, hitsSql, PROGRAMMES_SQL } from './hits-sql.js';
import { toStep } from './ladders.service.js';
import { REMINDER_SOURCES } from './sources/index.js';
import { hitParametersOf } from './step-days.js';

const PREVIEW_DAYS = 30;
const NO_TELLINGS: TellingsResponse = { messages: 0, people: 0 };

/** For the programmes that would follow it: the one named, or all that have no ladder of their own. */
const FOLLOWERS_SQL = `($6::uuid is null and not exists (select 1 from reminder_ladders o
    where o.trigger = $5 and o.programme_id = p.id and o.valid_from <= app.today()) or p.id = $6::uuid)`;

const DRAFT_LADDERS = `select p.id as of_programme, '00000000-0000-0000-0000-000000000000'::uuid as id,
    $5::text as trigger, 0 as version, date '1991-10-18' as valid_from
  from ${PROGRAMMES_SQL} p where ${FOLLOWERS_SQL}`;
const PRESENT_LADDERS = `select p.id as of_programme, f.id, f.trigger, f.version, date '1991-10-18' as valid_from
  from ${PROGRAMMES_SQL} p cross join lateral app.ladders_in_force(p.id, app.today()) f
  where f.trigger = $5 and ${FOLLOWERS_SQL}`;
const DRAFT_STEPS = 'select * from jsonb_populate_recordset(null::reminder_steps, $7::jsonb)';
const PRESENT_STEPS = 'select * from reminder_steps where $7::jsonb is not null';

/** As if it had been in force: steps of the last days, while what they are about had not ended. */
const LAST_DAYS_SQL = `m.day between ${TODAY_SQL} - ${PREVIEW_DAYS} and ${TODAY_SQL}
  and (m.until is null or m.until >= m.day)`;

const COUNT_SQL = `select count(distinct (h.step, h.subject_id, h.recipient_id, h.day))::integer as messages,
  count(distinct h.recipient_id)::integer as people
  from hits h where h.recipient_id is not null and h.due_at <= ${NOW_SQL}`;

const DID = `select count(*)::integer as messages, count(distinct recipient_id)::integer as people
  from reminder_occurrences where trigger = $1 and state = 'TOLD'
    and finished_at > app.now() - make_interval(days => ${PREVIEW_DAYS})
    and ($2::uuid is null or programme_id = $2::uuid)`;

/**
 * What a changed ladder would have told in the last 30 days, counted from the real rows (REM-12). An administrator sees
 * numbers only: the rows are read as the system.
 */
@Injectable()
export class LadderPreview {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws ProblemError RULE_REFUSED with the first step at fault. */
  async preview(actor: Actor, request: PreviewLadderRequest): Promise<LadderPreviewResponse> {
    const refusal = ladderRefusal(request.trigger, request.steps.map(toStep));
    if (refusal) throw ProblemError.of(refusal);
    const programmeId = await this.unitOfWork.run(actor, async (tx) => {
      tx.audit({ action: 'reminder-ladder.preview', entity: 'programme', entityId: null });
      return demandProgramme(tx, request.programmeId);
    });
    return this.unitOfWork.run(systemActor(actor.requestId), async (tx) => ({
      days: PREVIEW_DAYS,
      would: await this.count(tx, request, programmeId, true),
      inForce: await this.count(tx, request, programmeId, false),
      did: await first(tx, DID, [request.trigger, programmeId]),
    }));
  }

  private async count(
    tx: Transaction,
    { trigger, steps }: PreviewLadderRequest,
    programmeId: string | null,
    draft: boolean,
  ): Promise<TellingsResponse> {
    const source = REMINDER_SOURCES.find(({ triggers }) => triggers.includes(trigger));
    if (source === undefined) return NO_TELLINGS;
    const asked = { daysBack: PREVIEW_DAYS, daysAhead: 0 };
    const parameters = await hitParametersOf(tx, draft ? { ...asked, offsets: steps } : asked);
    const sql = hitsSql(source.pastFactsSql ?? source.factsSql, {
      laddersSql: draft ? DRAFT_LADDERS : PRESENT_LADDERS,
      stepsSql: draft ? DRAFT_STEPS : PRESENT_STEPS,
      lastDaySql: LAST_DAYS_SQL,
      lostIfSql: 'false',
    });
    const rows = steps.map(({ offset, recipientRole, ...step }, index) => ({
      ...step,
      offset_value: offset,
      recipient_role: recipientRole,
      ladder_id: '00000000-0000-0000-0000-000000000000',
      position: index + 1,
    }));
    const last = [trigger, programmeId, JSON.stringify(rows)];
    return first(tx, `${sql} ${COUNT_SQL}`, [...hitParameters(parameters), ...last]);
  }
}

async function first(
  tx: Transaction,
  sql: string,
  parameters: readonly unknown[],
): Promise<TellingsResponse> {
  const [row] = await tx.query<TellingsResponse>(sql, parameters);
  return row ?? NO_TELLINGS;
}
