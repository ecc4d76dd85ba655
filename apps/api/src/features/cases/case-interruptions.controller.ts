import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, IfMatch } from '../../platform/http/index.js';
import { CaseCommandRoute } from './case-command-route.js';
import { CaseCommandRunner } from './case-command-runner.js';
import type { CaseResponse } from './dto/case.response.js';
import { RemarkRequest, SuspendCaseRequest } from './dto/command.requests.js';

/** Work stands still, and goes on (reintegration.md 3 rows 21-23). */
@ApiTags('cases')
@Controller('cases')
export class CaseInterruptionsController {
  constructor(private readonly commands: CaseCommandRunner) {}

  @CaseCommandRoute('suspend', 'case.suspend')
  suspend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: SuspendCaseRequest,
  ): Promise<CaseResponse> {
    return this.commands.run(actor, id, version, 'SUSPEND', body);
  }

  @CaseCommandRoute('resume', 'case.resume')
  resume(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: RemarkRequest,
  ): Promise<CaseResponse> {
    return this.commands.run(actor, id, version, 'RESUME', body);
  }

  @CaseCommandRoute('lost-contact', 'case.close-lost-contact')
  closeLostContact(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: RemarkRequest,
  ): Promise<CaseResponse> {
    return this.commands.run(actor, id, version, 'CLOSE_LOST_CONTACT', body);
  }
}
