import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Patch,
  Post,
  Put,
  Req,
  Res,
} from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Actor } from '../database/index.js';
import {
  CurrentActor,
  IfMatch,
  NotIdempotent,
  RequirePermission,
  type AppRequest,
} from '../http/index.js';
import { AccountQueries, type Me } from './account.queries.js';
import { AccountService } from './account.service.js';
import { ChangeAccountRequest, ChangePasswordRequest } from './dto/account.request.js';
import { EndedSessionsResponse, OwnSessionsResponse } from './dto/account.response.js';
import { AccountResponse } from './dto/session.response.js';
import { PasswordService } from './password.service.js';
import { writeSessionToken } from './session-cookie.js';
import { StepUp } from './step-up.js';
import { visitOf } from './visit.js';

/** One's own account. */
@ApiTags('account')
@Controller('account')
@RequirePermission('account.manage')
export class AccountController {
  constructor(
    private readonly accounts: AccountService,
    private readonly queries: AccountQueries,
    private readonly passwords: PasswordService,
  ) {}

  @Get()
  @ApiOkResponse({ type: AccountResponse })
  async read(@CurrentActor() actor: Actor): Promise<AccountResponse> {
    return toResponse(await this.queries.me(actor));
  }

  @Patch()
  @ApiOkResponse({ type: AccountResponse })
  async change(
    @CurrentActor() actor: Actor,
    @Body() body: ChangeAccountRequest,
    @IfMatch() version: number,
  ): Promise<AccountResponse> {
    await this.accounts.change(actor, body, version);
    return toResponse(await this.queries.me(actor));
  }

  /** Ends all other sessions; this one gets a new token. */
  @Put('password')
  @StepUp()
  @ApiNoContentResponse()
  @HttpCode(204)
  async changePassword(
    @CurrentActor() actor: Actor,
    @Body() { currentPassword, newPassword }: ChangePasswordRequest,
    @Req() request: AppRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const visit = visitOf(request);
    const token = await this.passwords.change(actor, currentPassword, newPassword, visit);
    writeSessionToken(response, token);
  }

  @Get('sessions')
  @ApiOkResponse({ type: OwnSessionsResponse })
  async sessions(@CurrentActor() actor: Actor): Promise<OwnSessionsResponse> {
    const sessions = await this.queries.sessions(actor);
    return {
      items: sessions.map((session) => ({
        ...session,
        createdAt: session.createdAt.toISOString(),
        lastSeenAt: session.lastSeenAt.toISOString(),
        expiresAt: session.expiresAt.toISOString(),
      })),
    };
  }

  @Delete('sessions/:sessionId')
  @ApiNoContentResponse()
  @HttpCode(204)
  endSession(@CurrentActor() actor: Actor, @Param('sessionId') sessionId: string): Promise<void> {
    return this.accounts.endOne(actor, sessionId);
  }

  @Post('sessions/end-others')
  @NotIdempotent()
  @ApiOkResponse({ type: EndedSessionsResponse })
  @HttpCode(200)
  async endOtherSessions(@CurrentActor() actor: Actor): Promise<EndedSessionsResponse> {
    return { ended: await this.accounts.endOthers(actor) };
  }
}

const toResponse = (me: Me): AccountResponse => ({ ...me, permissions: [...me.permissions] });
