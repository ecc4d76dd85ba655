import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, UnitOfWork } from '../../platform/database/index.js';
import { CurrentActor, RequirePermission } from '../../platform/http/index.js';
import { PlannerResponse } from './dto/ladder.response.js';
import { Heartbeats } from './heartbeats.js';
import { PLAN_TASK } from './reminder-planner.js';

const WAITING = `select count(*) filter (where state = 'DUE' and due_at <= app.now())::integer as due,
    count(*) filter (where state = 'PARKED')::integer as parked
  from reminder_occurrences where state in ('DUE', 'PARKED')`;

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
        const [waiting] = await tx.query<{ due: number; parked: number }>(WAITING);
        return {
          ranAt: last?.ranAt ?? null,
          tookMs: last?.tookMs ?? null,
          silent: last?.silent ?? true,
          due: waiting?.due ?? 0,
          parked: waiting?.parked ?? 0,
          unreached: Number(last?.counts['unreached'] ?? 0),
        };
      },
      { readOnly: true },
    );
  }
}
