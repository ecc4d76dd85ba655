import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, IfMatch, RequirePermission } from '../../platform/http/index.js';
import {
  ChangeProgrammeRequest,
  CreateProgrammeRequest,
  ProgrammeResponse,
  ProgrammesResponse,
} from './dto/programme.js';
import { Programmes } from './programmes.service.js';

@ApiTags('programmes')
@Controller('programmes')
export class ProgrammesController {
  constructor(private readonly programmes: Programmes) {}

  @Get()
  @RequirePermission('organisation.read')
  @ApiOkResponse({ type: ProgrammesResponse })
  async list(@CurrentActor() actor: Actor): Promise<ProgrammesResponse> {
    return { items: await this.programmes.list(actor) };
  }

  @Post()
  @RequirePermission('programme.administer')
  @ApiCreatedResponse({ type: ProgrammeResponse })
  create(
    @CurrentActor() actor: Actor,
    @Body() body: CreateProgrammeRequest,
  ): Promise<ProgrammeResponse> {
    return this.programmes.create(actor, body);
  }

  @Put(':id')
  @RequirePermission('programme.administer')
  @ApiOkResponse({ type: ProgrammeResponse })
  change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ChangeProgrammeRequest,
  ): Promise<ProgrammeResponse> {
    return this.programmes.change(actor, id, version, body);
  }
}
