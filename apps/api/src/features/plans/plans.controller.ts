import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, UnitOfWork } from '../../platform/database/index.js';
import { CurrentActor, IfMatch, RequirePermission, ShownBy } from '../../platform/http/index.js';
import { CeilingRequests } from './ceiling-requests.js';
import { PlansResponse } from './dto/plans.response.js';
import { OverrideCeilingRequest, SavePlanDraftRequest } from './dto/save-plan-draft.request.js';
import { PlanDrafts } from './plan-drafts.service.js';
import { PlansQueries } from './plans.queries.js';

/** Submitting, returning and approving are commands of the case. */
@ApiTags('plans')
@Controller('cases/:id/plans')
@ShownBy(() => PlansController, 'read')
export class PlansController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: PlansQueries,
    private readonly drafts: PlanDrafts,
    private readonly requests: CeilingRequests,
  ) {}

  @Get()
  @RequirePermission('plan.read')
  @ApiOkResponse({ type: PlansResponse })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<PlansResponse> {
    return this.queries.read(actor, id);
  }

  @Put('draft')
  @RequirePermission('plan.draft')
  @ApiOkResponse({ type: PlansResponse })
  saveDraft(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: SavePlanDraftRequest,
  ): Promise<PlansResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.drafts.write(tx, id, version, body);
      return this.queries.page(tx, id);
    });
  }

  @Post('ask-override')
  @HttpCode(200)
  @RequirePermission('plan.ask-override')
  @ApiOkResponse({ type: PlansResponse })
  askOverride(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { reason }: OverrideCeilingRequest,
  ): Promise<PlansResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.requests.ask(tx, id, version, reason);
      return this.queries.page(tx, id);
    });
  }

  @Post('override-ceiling')
  @HttpCode(200)
  @RequirePermission('plan.override-ceiling')
  @ApiOkResponse({ type: PlansResponse })
  overrideCeiling(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { reason }: OverrideCeilingRequest,
  ): Promise<PlansResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.drafts.overrideCeiling(tx, id, version, reason);
      return this.queries.page(tx, id);
    });
  }
}
