import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, UnitOfWork } from '../../platform/database/index.js';
import { CurrentActor, RequirePermission } from '../../platform/http/index.js';
import { PlannerResponse } from './dto/ladder.response.js';
import { type Heartbeat, Heartbeats } from './heartbeats.js';
import { PLAN_TASK } from './reminder-planner.js';

const WAITING = `select count(*) filter (where state = 'DUE' and due_at <= app.now())::integer as due,
    count(*) filter (where state = 'PARKED')::integer as parked
  from reminder_occurrences where state in ('DUE', 'PARKED')`;

type Waiting = Pick<PlannerResponse, 'due' | 'parked'>;
const NOTHING_WAITS: Waiting = { due: 0, parked: 0 };

/** A planner that never ran is silent. */
function toPlanner(last: Heartbeat | null, waiting: Waiting): PlannerResponse {
  if (last === null) return { ranAt: null, tookMs: null, silent: true, unreached: 0, ...waiting };
  const { ranAt, tookMs, silent, counts } = last;
  return { ranAt, tookMs, silent, unreached: Number(counts['unreached'] ?? 0), ...waiting };
}

/** Whether reminders are still planned and told. */
@ApiTags('reminder-ladders')
@Controller('reminder-planner')
export class ReminderPlannerController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly heartbeats: Heartbeats,
  ) {}

  @Get()
  @RequirePermission('reminder.operate')
  @ApiOkResponse({ type: PlannerResponse })
  get(@CurrentActor() actor: Actor): Promise<PlannerResponse> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        tx.audit({ action: 'reminder-planner.read', entity: 'user', entityId: actor.userId });
        const last = await this.heartbeats.last(tx, PLAN_TASK);
        const [waiting] = await tx.query<Waiting>(WAITING);
        return toPlanner(last, waiting ?? NOTHING_WAITS);
      },
      { readOnly: true },
    );
  }
}
