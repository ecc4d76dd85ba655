import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, RequirePermission } from '../../platform/http/index.js';
import { CaseBulkService } from './case-bulk.service.js';
import {
  AssignCasesRequest,
  BulkResultsResponse,
  CloseCasesFromRegisterRequest,
} from './dto/bulk.requests.js';

/** At most a hundred at once, answered with what became of each. */
@ApiTags('cases')
@Controller('cases/bulk')
export class CaseBatchesController {
  constructor(private readonly bulk: CaseBulkService) {}

  @Post('assign')
  @HttpCode(200)
  @RequirePermission('case.assign-mentor')
  @ApiOkResponse({ type: BulkResultsResponse })
  assign(
    @CurrentActor() actor: Actor,
    @Body() body: AssignCasesRequest,
  ): Promise<BulkResultsResponse> {
    const { cases, mentorId } = body;
    return this.bulk.run(actor, cases, 'ASSIGN_MENTOR', { input: { mentorId } });
  }

  @Post('close-from-register')
  @HttpCode(200)
  @RequirePermission('case.close-from-register')
  @ApiOkResponse({ type: BulkResultsResponse })
  closeFromRegister(
    @CurrentActor() actor: Actor,
    @Body() body: CloseCasesFromRegisterRequest,
  ): Promise<BulkResultsResponse> {
    const { cases, ...input } = body;
    return this.bulk.run(actor, cases, 'CLOSE_FROM_REGISTER', { input });
  }
}
