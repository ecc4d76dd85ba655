import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, IfMatch, RequirePermission } from '../../platform/http/index.js';
import {
  CreateOrganisationRequest,
  OrganisationResponse,
  OrganisationsResponse,
  RenameOrganisationRequest,
} from './dto/organisation.js';
import { OrganisationsQueries } from './organisations.queries.js';
import { OrganisationsService } from './organisations.service.js';

@ApiTags('organisations')
@Controller('organisations')
export class OrganisationsController {
  constructor(
    private readonly queries: OrganisationsQueries,
    private readonly organisations: OrganisationsService,
  ) {}

  @Get()
  @RequirePermission('organisation.read')
  @ApiOkResponse({ type: OrganisationsResponse })
  async list(@CurrentActor() actor: Actor): Promise<OrganisationsResponse> {
    return { items: await this.queries.list(actor) };
  }

  @Post()
  @RequirePermission('organisation.administer')
  @ApiCreatedResponse({ type: OrganisationResponse })
  create(
    @CurrentActor() actor: Actor,
    @Body() body: CreateOrganisationRequest,
  ): Promise<OrganisationResponse> {
    return this.organisations.create(actor, body);
  }

  @Patch(':id')
  @RequirePermission('organisation.administer')
  @ApiOkResponse({ type: OrganisationResponse })
  rename(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { name }: RenameOrganisationRequest,
  ): Promise<OrganisationResponse> {
    return this.organisations.change(actor, [id, version], 'RENAME', { name });
  }

  @Post(':id/deactivate')
  @HttpCode(200)
  @RequirePermission('organisation.administer')
  @ApiOkResponse({ type: OrganisationResponse })
  deactivate(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
  ): Promise<OrganisationResponse> {
    return this.organisations.change(actor, [id, version], 'DEACTIVATE', { active: false });
  }

  @Post(':id/activate')
  @HttpCode(200)
  @RequirePermission('organisation.administer')
  @ApiOkResponse({ type: OrganisationResponse })
  activate(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
  ): Promise<OrganisationResponse> {
    return this.organisations.change(actor, [id, version], 'ACTIVATE', { active: true });
  }
}
