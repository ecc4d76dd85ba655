import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, UnitOfWork } from '../../platform/database/index.js';
import { CurrentActor, IfMatch, RequirePermission } from '../../platform/http/index.js';
import { DecideGoalRequest } from './dto/decide-goal.request.js';
import { PlansResponse } from './dto/plans.response.js';
import { Goals } from './goals.service.js';
import { PlansQueries } from './plans.queries.js';

@ApiTags('plans')
@Controller('goals')
export class GoalsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly goals: Goals,
    private readonly queries: PlansQueries,
  ) {}

  @Post(':id/decide')
  @HttpCode(200)
  @RequirePermission('goal.decide')
  @ApiOkResponse({ type: PlansResponse })
  decide(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: DecideGoalRequest,
  ): Promise<PlansResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      const caseId = await this.goals.decide(tx, id, version, body);
      return this.queries.page(tx, caseId);
    });
  }
}
