import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import {
  CurrentActor,
  IfMatch,
  type PartOf,
  RequirePermission,
  ShownBy,
} from '../../platform/http/index.js';
import { RecordSatisfactionRequest } from './dto/satisfaction.request.js';
import { SaveSurveyRequest } from './dto/survey.request.js';
import { SaveFindingsRequest } from './dto/visit.requests.js';
import { SavedSurveyResponse, VisitDetailResponse } from './dto/visit.response.js';
import { fromFindings } from './monitoring-visit.mapper.js';
import { MonitoringVisitsController } from './monitoring-visits.controller.js';
import { MonitoringVisitsQueries } from './monitoring-visits.queries.js';
import { MonitoringVisits } from './monitoring-visits.service.js';
import { Satisfaction } from './satisfaction.service.js';
import { Surveys } from './surveys.service.js';

const surveyOf: PartOf = (visit, params) =>
  (visit as VisitDetailResponse).surveys.find(({ personId }) => personId === params['personId']);
const satisfactionOf: PartOf = (visit) => (visit as VisitDetailResponse).satisfaction;

/** What is filled in during a visit; each form saves itself with a version of its own. */
@ApiTags('monitoring-visits')
@Controller('monitoring-visits/:id')
export class VisitFormsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly visits: MonitoringVisits,
    private readonly surveys: Surveys,
    private readonly satisfaction: Satisfaction,
    private readonly queries: MonitoringVisitsQueries,
  ) {}

  @Put('findings')
  @ShownBy(() => MonitoringVisitsController, 'get')
  @RequirePermission('visit.record')
  @ApiOkResponse({ type: VisitDetailResponse })
  saveFindings(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: SaveFindingsRequest,
  ): Promise<VisitDetailResponse> {
    const findings = fromFindings(body.findings);
    return this.run(actor, id, (tx) => this.visits.saveFindings(tx, [id, version], findings));
  }

  @Put('surveys/:personId')
  @ShownBy(() => MonitoringVisitsController, 'get', surveyOf)
  @RequirePermission('survey.record')
  @ApiOkResponse({ type: SavedSurveyResponse })
  saveSurvey(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('personId') personId: string,
    @IfMatch() version: number,
    @Body() body: SaveSurveyRequest,
  ): Promise<SavedSurveyResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      const raised = await this.surveys.record(tx, [id, personId], version, body);
      return { ...(await this.queries.read(tx, id)), raised };
    });
  }

  @Put('satisfaction')
  @ShownBy(() => MonitoringVisitsController, 'get', satisfactionOf)
  @RequirePermission('satisfaction.record')
  @ApiOkResponse({ type: VisitDetailResponse })
  recordSatisfaction(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: RecordSatisfactionRequest,
  ): Promise<VisitDetailResponse> {
    return this.run(actor, id, (tx) => this.satisfaction.record(tx, id, version, body));
  }

  private run(
    actor: Actor,
    id: string,
    work: (tx: Transaction) => Promise<unknown>,
  ): Promise<VisitDetailResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      await work(tx);
      return this.queries.read(tx, id);
    });
  }
}
