import { Injectable } from '@nestjs/common';
import {
  inOrderOfDays,
  ladderDayRefusal,
  ladderRefusal,
  type LadderStep,
} from '@qayidis/domain/reminders';
import {
  type Actor,
  insertRows,
  type Transaction,
  UnitOfWork,
} from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { newId } from '../../platform/ids/index.js';
import { demandProgramme } from '../parameters/public.js';
import type { ChangeLadderRequest, LadderStepRequest } from './dto/ladder.request.js';
import type { LaddersResponse } from './dto/ladder.response.js';
import { LaddersQueries } from './ladders.queries.js';
import { ReminderLadderEntity, ReminderStepEntity } from './reminder-ladder.entity.js';

const NEXT_VERSION = `select coalesce(max(version), 0) + 1 as version from reminder_ladders
  where trigger = $1 and programme_id is not distinct from $2`;

export const toStep = ({ recipientRole, relation, ...step }: LadderStepRequest): LadderStep => ({
  ...step,
  recipient: { role: recipientRole, relation },
});

/** New ladders: each is a further version, with who decided it and why. */
@Injectable()
export class LaddersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: LaddersQueries,
  ) {}

  /** @throws ProblemError RULE_REFUSED for a day gone by, or with the first step at fault. */
  change(actor: Actor, request: ChangeLadderRequest): Promise<LaddersResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { trigger, steps, validFrom } = request;
      const programmeId = await demandProgramme(tx, request.programmeId);
      const refusal =
        ladderDayRefusal(validFrom, tx.today) ?? ladderRefusal(trigger, steps.map(toStep));
      if (refusal) throw ProblemError.of(refusal);
      const id = await write(tx, request, programmeId);
      tx.audit({
        action: 'reminder-ladder.change',
        entity: 'reminder-ladder',
        entityId: id,
        fields: [trigger],
      });
      return this.queries.page(tx, programmeId);
    });
  }
}

async function write(
  tx: Transaction,
  { trigger, steps, validFrom, source, needsLegalReview, reason }: ChangeLadderRequest,
  programmeId: string | null,
): Promise<string> {
  // Two changes at once follow each other, so that each has a number of its own.
  await tx.query('select pg_advisory_xact_lock(hashtext($1))', [`ladder ${trigger}`]);
  const [next] = await tx.query<{ version: number }>(NEXT_VERSION, [trigger, programmeId]);
  const id = newId(tx.now.getTime());
  const decided = { reason, decidedBy: tx.actor.userId, createdAt: tx.now };
  const version = next?.version ?? 1;
  await insertRows(tx, ReminderLadderEntity, [
    { id, trigger, programmeId, version, validFrom, source, needsLegalReview, ...decided },
  ]);
  await insertRows(
    tx,
    ReminderStepEntity,
    inOrderOfDays(trigger, steps).map((step, index) => ({
      ...step,
      ladderId: id,
      position: index + 1,
    })),
  );
  return id;
}
