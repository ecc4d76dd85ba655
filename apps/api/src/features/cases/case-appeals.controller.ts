import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, IfMatch } from '../../platform/http/index.js';
import { CaseCommandRoute } from './case-command-route.js';
import { CaseCommandRunner } from './case-command-runner.js';
import type { CaseResponse } from './dto/case.response.js';
import { CommentRequest } from './dto/command.requests.js';

/** Against a refusal (decisions.md D-37). */
@ApiTags('cases')
@Controller('cases')
export class CaseAppealsController {
  constructor(private readonly commands: CaseCommandRunner) {}

  @CaseCommandRoute('appeal/lodge', 'case.lodge-appeal')
  lodge(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: CommentRequest,
  ): Promise<CaseResponse> {
    return this.commands.run(actor, id, version, 'LODGE_APPEAL', body);
  }

  @CaseCommandRoute('appeal/uphold', 'case.uphold-appeal')
  uphold(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: CommentRequest,
  ): Promise<CaseResponse> {
    return this.commands.run(actor, id, version, 'UPHOLD_APPEAL', body);
  }

  @CaseCommandRoute('appeal/refuse', 'case.refuse-appeal')
  refuse(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: CommentRequest,
  ): Promise<CaseResponse> {
    return this.commands.run(actor, id, version, 'REFUSE_APPEAL', body);
  }
}
