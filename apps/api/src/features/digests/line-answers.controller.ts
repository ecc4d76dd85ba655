import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, NotIdempotent, RequirePermission } from '../../platform/http/index.js';
import { AnswerLineRequest, LineTokenRequest } from './dto/line-answer.request.js';
import { LineAnswerResponse, LineResponse } from './dto/line-answer.response.js';
import { LineAnswersService } from './line-answers.service.js';

/** Answers to the lines of a letter. A link alone changes nothing: programs that open links look only. */
@ApiTags('notices')
@Controller('line-answers')
export class LineAnswersController {
  constructor(private readonly answers: LineAnswersService) {}

  /** A POST, so that the token stands in no address. */
  @Post('read')
  @HttpCode(200)
  @NotIdempotent()
  @RequirePermission('notice.manage')
  @ApiOkResponse({ type: LineResponse })
  read(@CurrentActor() actor: Actor, @Body() { token }: LineTokenRequest): Promise<LineResponse> {
    return this.answers.look(actor, token);
  }

  @Post()
  @HttpCode(200)
  @RequirePermission('notice.manage')
  @ApiOkResponse({ type: LineAnswerResponse })
  answer(
    @CurrentActor() actor: Actor,
    @Body() request: AnswerLineRequest,
  ): Promise<LineAnswerResponse> {
    return this.answers.answer(actor, request);
  }
}
