import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, IfMatch, RequirePermission } from '../../platform/http/index.js';
import { ChangeNoticeChoicesRequest } from './dto/notice-choice.request.js';
import { NoticeChoicesResponse } from './dto/notice-choice.response.js';
import { NoticeChoicesService } from './notice-choices.service.js';

/** What whoever asks gets by mail. */
@ApiTags('notices')
@Controller('notice-choices')
@RequirePermission('notice.manage')
export class NoticeChoicesController {
  constructor(private readonly choices: NoticeChoicesService) {}

  @Get()
  @ApiOkResponse({ type: NoticeChoicesResponse })
  get(@CurrentActor() actor: Actor): Promise<NoticeChoicesResponse> {
    return this.choices.get(actor);
  }

  @Put()
  @ApiOkResponse({ type: NoticeChoicesResponse })
  change(
    @CurrentActor() actor: Actor,
    @Body() request: ChangeNoticeChoicesRequest,
    @IfMatch() version: number,
  ): Promise<NoticeChoicesResponse> {
    return this.choices.change(actor, request, version);
  }
}
