import { Controller, Get, HttpStatus, Req, Res, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiOkResponse, ApiResponse } from '@nestjs/swagger';
import type { Response } from 'express';
import { type AppRequest, Public, SessionReader } from '../http/index.js';
import { HealthResponse, type HealthState } from './health.response.js';
import { type CheckResult, Readiness } from './readiness.js';

@Controller({ path: 'health', version: VERSION_NEUTRAL })
@Public()
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    private readonly sessions: SessionReader,
  ) {}

  /** The process runs; says nothing of what it depends on, so that no restart follows from their failures. */
  @Get('live')
  @ApiOkResponse({ type: HealthResponse })
  live(): HealthResponse {
    return { status: 'UP' };
  }

  @Get('ready')
  @ApiOkResponse({ type: HealthResponse })
  @ApiResponse({ status: HttpStatus.SERVICE_UNAVAILABLE, type: HealthResponse })
  async ready(
    @Req() request: AppRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<HealthResponse> {
    const results = Object.entries(await this.readiness.results());
    const status = statusOf(results.map(([, result]) => result));
    if (status === 'NOT_READY')
      response.status(HttpStatus.SERVICE_UNAVAILABLE).setHeader('Retry-After', '2');
    if (!(await this.isAdministrator(request))) return { status };
    const checks = results.map(([name, { ok, detail }]) => ({
      name,
      ok,
      ...(detail !== undefined && { detail: String(detail) }),
    }));
    return { status, checks };
  }

  /** Where the database is gone nobody can be recognised, and the short answer has to do. */
  private async isAdministrator(request: AppRequest): Promise<boolean> {
    if (request.headers.cookie === undefined) return false;
    const actor = await this.sessions.actorOf(request, request.context.requestId).catch(() => null);
    return actor?.role === 'ADMIN';
  }
}

function statusOf(results: readonly CheckResult[]): HealthState {
  const failed = results.filter(({ ok }) => !ok);
  if (failed.length === 0) return 'READY';
  return failed.every(({ degrades = false }) => degrades) ? 'DEGRADED' : 'NOT_READY';
}
