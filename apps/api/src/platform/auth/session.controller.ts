import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Actor } from '../database/index.js';
import {
  CurrentActor,
  NotIdempotent,
  ProblemError,
  Public,
  RequirePermission,
  type AppRequest,
} from '../http/index.js';
import { AccountQueries } from './account.queries.js';
import { AccountService } from './account.service.js';
import { SessionResponse, SignInResponse } from './dto/session.response.js';
import { ConfirmSessionRequest, SignInRequest } from './dto/sign-in.request.js';
import type { RequestWithSession } from './live-session.js';
import { ReauthenticationService } from './reauthentication.service.js';
import { clearSessionToken, writeSessionToken } from './session-cookie.js';
import { SignInService } from './sign-in.service.js';
import { visitOf } from './visit.js';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly signIns: SignInService,
    private readonly accounts: AccountService,
    private readonly queries: AccountQueries,
    private readonly reauthentication: ReauthenticationService,
  ) {}

  /** First step of a sign-in. */
  @Post()
  @Public()
  @NotIdempotent()
  @ApiOkResponse({ type: SignInResponse })
  @HttpCode(200)
  async signIn(
    @Body() { email, password }: SignInRequest,
    @Req() request: AppRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignInResponse> {
    const { token, stage } = await this.signIns.signIn(email, password, visitOf(request));
    writeSessionToken(response, token);
    return { nextStep: stage === 'FULL' ? 'NONE' : stage };
  }

  /** Who I am and what I may. */
  @Get()
  @RequirePermission('account.manage')
  @ApiOkResponse({ type: SessionResponse })
  async read(
    @CurrentActor() actor: Actor,
    @Req() { session }: RequestWithSession,
  ): Promise<SessionResponse> {
    if (session === undefined) throw new ProblemError('NOT_SIGNED_IN');
    const account = await this.queries.me(actor);
    return {
      account: { ...account, permissions: [...account.permissions] },
      authenticatedAt: session.authenticatedAt.toISOString(),
      idleEndsAt: session.idleEndsAt.toISOString(),
      expiresAt: session.expiresAt.toISOString(),
    };
  }

  /** Signs out. */
  @Delete()
  @RequirePermission('account.manage')
  @ApiNoContentResponse()
  @HttpCode(204)
  async signOut(
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.accounts.end(actor);
    clearSessionToken(response);
  }

  /** Proves again who one is, for what is sensitive; the session gets a new token. */
  @Post('confirm')
  @RequirePermission('account.manage')
  @NotIdempotent()
  @ApiNoContentResponse()
  @HttpCode(204)
  async confirm(
    @CurrentActor() actor: Actor,
    @Body() { password, code }: ConfirmSessionRequest,
    @Req() request: AppRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const visit = visitOf(request);
    const token = await this.reauthentication.confirm(actor, password, code, visit);
    writeSessionToken(response, token);
  }
}
