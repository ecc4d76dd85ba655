import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { NotIdempotent, ProblemError, Public, type AppRequest } from '../http/index.js';
import { BackupCodesResponse, EnrolmentResponse } from './dto/account.response.js';
import { SignInResponse } from './dto/session.response.js';
import { SecondFactorRequest } from './dto/sign-in.request.js';
import { EnrolmentService } from './enrolment.service.js';
import { type LiveSession, LiveSessions } from './live-session.js';
import { SecondStepService } from './second-step.service.js';
import { entrant } from './self-actor.js';
import { clearSessionToken, writeSessionToken } from './session-cookie.js';
import type { SessionStage } from './session-limits.js';
import { visitOf } from './visit.js';

/**
 * The second step of a sign-in. Public for the guard, since nobody is signed in yet: each route demands the
 * session of the step that it serves.
 */
@ApiTags('session')
@Controller('session/second-factor')
export class SecondFactorController {
  constructor(
    private readonly sessions: LiveSessions,
    private readonly secondStep: SecondStepService,
    private readonly enrolment: EnrolmentService,
  ) {}

  /** Code of the app, or a backup code. */
  @Post()
  @Public()
  @NotIdempotent()
  @ApiOkResponse({ type: SignInResponse })
  @HttpCode(200)
  async pass(
    @Body() { code }: SecondFactorRequest,
    @Req() request: AppRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignInResponse> {
    const challenge = await this.demand(request, 'SECOND_FACTOR');
    try {
      const { token } = await this.secondStep.pass(challenge, code, visitOf(request));
      writeSessionToken(response, token);
      return { nextStep: 'NONE' };
    } catch (error) {
      if (endsChallenge(error)) clearSessionToken(response);
      throw error;
    }
  }

  /** Where a second factor is demanded and there is none: the secret for the app. */
  @Post('enrolment')
  @Public()
  @NotIdempotent()
  @ApiOkResponse({ type: EnrolmentResponse })
  @HttpCode(200)
  async enrol(@Req() request: AppRequest): Promise<EnrolmentResponse> {
    const waiting = await this.demand(request, 'ENROLMENT');
    return this.enrolment.start(entrant(waiting, request.context.requestId));
  }

  /** Finishes the set-up and the sign-in. */
  @Post('enrolment/confirm')
  @Public()
  @NotIdempotent()
  @ApiOkResponse({ type: BackupCodesResponse })
  @HttpCode(200)
  async finish(
    @Body() { code }: SecondFactorRequest,
    @Req() request: AppRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<BackupCodesResponse> {
    const session = await this.demand(request, 'ENROLMENT');
    const { codes, opened } = await this.enrolment.finishEntry(session, code, visitOf(request));
    writeSessionToken(response, opened.token);
    return { backupCodes: codes };
  }

  private async demand(request: AppRequest, stage: SessionStage): Promise<LiveSession> {
    const session = await this.sessions.of(request);
    if (session?.stage !== stage) throw new ProblemError('NOT_SIGNED_IN');
    return session;
  }
}

const endsChallenge = (error: unknown): boolean =>
  error instanceof ProblemError &&
  error.code === 'SECOND_FACTOR_WRONG' &&
  Number(error.detail.params?.['attemptsLeft'] ?? 1) <= 0;
