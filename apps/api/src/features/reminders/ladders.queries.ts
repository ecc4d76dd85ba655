import { Injectable } from '@nestjs/common';
import { type Role, scopeOf } from '@qayidis/domain/permissions';
import {
  inOrderOfDays,
  REMINDER_TRIGGERS,
  type ReminderTrigger,
  TRIGGER_TRAITS,
} from '@qayidis/domain/reminders';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { demandProgramme } from '../parameters/public.js';
import type {
  LadderResponse,
  LaddersResponse,
  LadderVersionResponse,
  LadderVersionsResponse,
} from './dto/ladder.response.js';

type VersionRow = LadderVersionResponse & { readonly trigger: ReminderTrigger };

const STEPS_SQL = `(select coalesce(jsonb_agg(jsonb_build_object('anchor', s.anchor, 'offset', s.offset_value,
    'unit', s.unit, 'recipientRole', s.recipient_role, 'relation', s.relation, 'channels', s.channels,
    'escalation', s.escalation) order by s.position), '[]')
  from reminder_steps s where s.ladder_id = f.id)`;
const COLUMNS_SQL = `f.id, f.trigger, f.version, f.valid_from as "validFrom", f.source,
  f.needs_legal_review as "needsLegalReview", f.programme_id is not null as "ofProgramme", f.reason,
  u.name as "decidedByName", to_json(f.created_at) #>> '{}' as "createdAt", ${STEPS_SQL} as steps`;
const DECIDER_SQL = 'left join users u on u.id = f.decided_by';

const IN_FORCE = `select ${COLUMNS_SQL} from app.ladders_in_force($1, app.today()) f ${DECIDER_SQL}`;
const UPCOMING = `select distinct on (f.trigger) ${COLUMNS_SQL} from reminder_ladders f ${DECIDER_SQL}
  where f.valid_from > app.today() and (f.programme_id = $1 or f.programme_id is null)
  order by f.trigger, f.programme_id nulls last, f.valid_from, f.version desc`;
const VERSIONS = `select ${COLUMNS_SQL} from reminder_ladders f ${DECIDER_SQL}
  where f.trigger = $2 and (f.programme_id = $1 or f.programme_id is null)
  order by f.valid_from desc, f.version desc`;

/** The ladders with where they come from. */
@Injectable()
export class LaddersQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws ProblemError NOT_FOUND for a programme that is not one's own. */
  list(actor: Actor, programmeId?: string): Promise<LaddersResponse> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        const of = await demandProgramme(tx, programmeId);
        tx.audit({ action: 'reminder-ladder.list', entity: 'programme', entityId: of });
        return this.page(tx, of);
      },
      { readOnly: true },
    );
  }

  /** The page inside a unit of work, for the answer to a change. */
  async page(tx: Transaction, programmeId: string | null): Promise<LaddersResponse> {
    const inForce = byTrigger(await tx.query<VersionRow>(IN_FORCE, [programmeId]));
    const upcoming = byTrigger(await tx.query<VersionRow>(UPCOMING, [programmeId]));
    return {
      programmeId,
      changeable: scopeOf(tx.actor.role as Role, 'programme.administer') !== undefined,
      items: REMINDER_TRIGGERS.flatMap((trigger) => {
        const row = inForce.get(trigger);
        return row === undefined ? [] : [toLadder(row, upcoming.get(trigger))];
      }),
    };
  }

  versions(
    actor: Actor,
    trigger: ReminderTrigger,
    programmeId?: string,
  ): Promise<LadderVersionsResponse> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        const of = await demandProgramme(tx, programmeId);
        tx.audit({ action: 'reminder-ladder.read', entity: 'programme', entityId: of });
        const rows = await tx.query<VersionRow>(VERSIONS, [of, trigger]);
        return { items: rows.map(toVersion) };
      },
      { readOnly: true },
    );
  }
}

const byTrigger = (rows: readonly VersionRow[]) => new Map(rows.map((row) => [row.trigger, row]));

/** As its steps follow each other, however they were typed. */
const toVersion = ({ trigger, ...version }: VersionRow): LadderVersionResponse => ({
  ...version,
  steps: inOrderOfDays(trigger, version.steps),
});

function toLadder(row: VersionRow, upcoming: VersionRow | undefined): LadderResponse {
  const { arises, urgent, protects } = TRIGGER_TRAITS[row.trigger];
  const next = upcoming === undefined ? null : toVersion(upcoming);
  return { ...row, ...toVersion(row), arises, urgent, protects, upcoming: next };
}
