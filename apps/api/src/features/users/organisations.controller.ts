import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, RequirePermission } from '../../platform/http/index.js';
import { CreateOrganisationRequest } from './dto/user.request.js';
import {
  OrganisationResponse,
  OrganisationsResponse,
  ProgrammesResponse,
} from './dto/user.response.js';
import { OrganisationsService } from './organisations.service.js';

@ApiTags('organisations')
@Controller('organisations')
export class OrganisationsController {
  constructor(private readonly organisations: OrganisationsService) {}

  @Get()
  @RequirePermission('organisation.read')
  @ApiOkResponse({ type: OrganisationsResponse })
  async list(@CurrentActor() actor: Actor): Promise<OrganisationsResponse> {
    return { items: await this.organisations.list(actor) };
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
}

@ApiTags('organisations')
@Controller('programmes')
export class ProgrammesController {
  constructor(private readonly organisations: OrganisationsService) {}

  @Get()
  @RequirePermission('organisation.read')
  @ApiOkResponse({ type: ProgrammesResponse })
  async list(@CurrentActor() actor: Actor): Promise<ProgrammesResponse> {
    return { items: await this.organisations.programmes(actor) };
  }
}
