import { Body, Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { VisitCommand } from '@qayidis/domain/monitoring';
import { type Actor, UnitOfWork } from '../../platform/database/index.js';
import { CurrentActor, IfMatch, RequirePermission } from '../../platform/http/index.js';
import {
  MissVisitRequest,
  PlanVisitRequest,
  RecordVisitRequest,
  RescheduleVisitRequest,
  VisitReasonRequest,
} from './dto/visit.requests.js';
import { CaseVisitsResponse, VisitDetailResponse } from './dto/visit.response.js';
import { MonitoringVisitsQueries } from './monitoring-visits.queries.js';
import { MonitoringVisits } from './monitoring-visits.service.js';
import type { VisitBody } from './visit-changes.js';
import { VisitCommandRoute } from './visit-command-route.js';

/** Reading visits, and the commands of their machine. */
@ApiTags('monitoring-visits')
@Controller()
export class MonitoringVisitsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly visits: MonitoringVisits,
    private readonly queries: MonitoringVisitsQueries,
  ) {}

  @Get('cases/:id/monitoring-visits')
  @RequirePermission('visit.read')
  @ApiOkResponse({ type: CaseVisitsResponse })
  listOfCase(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<CaseVisitsResponse> {
    return this.queries.ofCase(actor, id);
  }

  @Get('monitoring-visits/:id')
  @RequirePermission('visit.read')
  @ApiOkResponse({ type: VisitDetailResponse })
  get(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<VisitDetailResponse> {
    return this.queries.one(actor, id);
  }

  @VisitCommandRoute('plan', 'visit.plan')
  plan(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: PlanVisitRequest,
  ): Promise<VisitDetailResponse> {
    return this.run(actor, [id, version], 'PLAN', body);
  }

  @VisitCommandRoute('record', 'visit.record')
  record(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: RecordVisitRequest,
  ): Promise<VisitDetailResponse> {
    return this.run(actor, [id, version], 'RECORD', body);
  }

  @VisitCommandRoute('miss', 'visit.miss')
  miss(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: MissVisitRequest,
  ): Promise<VisitDetailResponse> {
    return this.run(actor, [id, version], 'MISS', body);
  }

  @VisitCommandRoute('reschedule', 'visit.reschedule')
  reschedule(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: RescheduleVisitRequest,
  ): Promise<VisitDetailResponse> {
    return this.run(actor, [id, version], 'RESCHEDULE', body);
  }

  @VisitCommandRoute('refuse', 'visit.refuse')
  refuse(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: VisitReasonRequest,
  ): Promise<VisitDetailResponse> {
    return this.run(actor, [id, version], 'REFUSE', body);
  }

  @VisitCommandRoute('waive', 'visit.waive')
  waive(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: VisitReasonRequest,
  ): Promise<VisitDetailResponse> {
    return this.run(actor, [id, version], 'WAIVE', body);
  }

  private run(
    actor: Actor,
    address: readonly [string, number],
    command: VisitCommand,
    body: VisitBody,
  ): Promise<VisitDetailResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.visits.command(tx, address, command, body);
      return this.queries.read(tx, address[0]);
    });
  }
}
