import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { PARAMETER_CODES, type ParameterCode } from '@qayidis/domain/parameters';
import { StepUp } from '../../platform/auth/index.js';
import type { Actor } from '../../platform/database/index.js';
import {
  CodeParam,
  CurrentActor,
  NotIdempotent,
  RequirePermission,
} from '../../platform/http/index.js';
import {
  ChangeParameterRequest,
  ParametersQuery,
  PreviewParameterRequest,
} from './dto/parameter.request.js';
import {
  ParameterPreviewResponse,
  ParametersResponse,
  ParameterVersionsResponse,
} from './dto/parameter.response.js';
import { ParametersQueries } from './parameters.queries.js';
import { ParametersService } from './parameters.service.js';

/** The numbers of the rules: read by those who lead a programme, changed by an administrator. */
@ApiTags('parameters')
@Controller('parameters')
export class ParametersController {
  constructor(
    private readonly parameters: ParametersService,
    private readonly queries: ParametersQueries,
  ) {}

  @Get()
  @RequirePermission('parameter.read')
  @ApiOkResponse({ type: ParametersResponse })
  list(
    @CurrentActor() actor: Actor,
    @Query() { programmeId }: ParametersQuery,
  ): Promise<ParametersResponse> {
    return this.queries.list(actor, programmeId);
  }

  @Get(':code/versions')
  @RequirePermission('parameter.read')
  @ApiParam({ name: 'code', enum: PARAMETER_CODES, enumName: 'ParameterCode' })
  @ApiOkResponse({ type: ParameterVersionsResponse })
  versions(
    @CurrentActor() actor: Actor,
    @CodeParam('code', PARAMETER_CODES) code: ParameterCode,
    @Query() { programmeId }: ParametersQuery,
  ): Promise<ParameterVersionsResponse> {
    return this.queries.versions(actor, code, programmeId);
  }

  /** Running deadlines that would follow a new value, before it is set. */
  @Post('preview')
  @HttpCode(200)
  @NotIdempotent()
  @RequirePermission('programme.administer')
  @ApiOkResponse({ type: ParameterPreviewResponse })
  preview(
    @CurrentActor() actor: Actor,
    @Body() body: PreviewParameterRequest,
  ): Promise<ParameterPreviewResponse> {
    return this.parameters.preview(actor, body);
  }

  @Post()
  @HttpCode(200)
  @StepUp()
  @RequirePermission('programme.administer')
  @ApiOkResponse({ type: ParametersResponse })
  change(
    @CurrentActor() actor: Actor,
    @Body() body: ChangeParameterRequest,
  ): Promise<ParametersResponse> {
    return this.parameters.change(actor, body);
  }
}
