import { Body, Controller, Delete, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, IfMatch, RequirePermission, ShownBy } from '../../platform/http/index.js';
import { CaseDetailsService } from './case-details.service.js';
import { CasesController } from './cases.controller.js';
import { CaseResponse } from './dto/case.response.js';
import { ChangeMemberRequest, NewMemberRequest } from './dto/create-case.request.js';

/** Members of the household beside the principal. */
@ApiTags('cases')
@Controller('cases/:id/members')
@ShownBy(() => CasesController, 'get')
@RequirePermission('case.update')
export class CaseMembersController {
  constructor(private readonly details: CaseDetailsService) {}

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: CaseResponse })
  add(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: NewMemberRequest,
  ): Promise<CaseResponse> {
    return this.details.addMember(actor, id, version, body);
  }

  @Patch(':personId')
  @ApiOkResponse({ type: CaseResponse })
  update(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('personId') personId: string,
    @IfMatch() version: number,
    @Body() body: ChangeMemberRequest,
  ): Promise<CaseResponse> {
    return this.details.changeMember(actor, id, version, personId, body);
  }

  @Delete(':personId')
  @ApiOkResponse({ type: CaseResponse })
  remove(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('personId') personId: string,
    @IfMatch() version: number,
  ): Promise<CaseResponse> {
    return this.details.removeMember(actor, id, version, personId);
  }
}
