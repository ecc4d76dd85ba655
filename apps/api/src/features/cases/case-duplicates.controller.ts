import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, NotIdempotent, RequirePermission } from '../../platform/http/index.js';
import { DuplicatesService } from './duplicates.service.js';
import { DuplicateCandidatesResponse, FindDuplicatesRequest } from './dto/duplicates.response.js';
import { DecideDuplicateRequest, SuspicionsResponse } from './dto/suspicion.response.js';

@ApiTags('cases')
@Controller('cases')
@RequirePermission('duplicate.decide')
export class CaseDuplicatesController {
  constructor(private readonly duplicates: DuplicatesService) {}

  @Post('find-duplicates')
  @HttpCode(200)
  @NotIdempotent()
  @ApiOkResponse({ type: DuplicateCandidatesResponse })
  find(
    @CurrentActor() actor: Actor,
    @Body() body: FindDuplicatesRequest,
  ): Promise<DuplicateCandidatesResponse> {
    return this.duplicates.find(actor, body);
  }

  @Get(':id/duplicates')
  @ApiOkResponse({ type: SuspicionsResponse })
  list(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<SuspicionsResponse> {
    return this.duplicates.list(actor, id);
  }

  @Post(':id/duplicates/:suspicionId/decide')
  @HttpCode(204)
  @ApiNoContentResponse()
  decide(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('suspicionId') suspicionId: string,
    @Body() body: DecideDuplicateRequest,
  ): Promise<void> {
    return this.duplicates.decide(actor, id, suspicionId, body.decision);
  }
}
