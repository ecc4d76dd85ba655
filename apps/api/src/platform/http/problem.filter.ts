import { type ArgumentsHost, Catch, type ExceptionFilter, Inject } from '@nestjs/common';
import type { Response } from 'express';
import type { Logger } from 'pino';
import { describeError, LOGGER } from '../logging/index.js';
import { DenialRecorder } from './denial-recorder.js';
import { asProblem } from './failure-kinds.js';
import { problemEntry } from './problem-catalogue.js';
import { sendProblem } from './problem-body.js';
import type { ProblemError } from './problem-error.js';
import type { AppRequest } from './request-context.js';

/** The one place where an error becomes an answer. Nothing of the error itself is told to the caller. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly denials: DenialRecorder,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<AppRequest>();
    const response = host.switchToHttp().getResponse<Response>();
    const problem = asProblem(error, Boolean(request.is('multipart/form-data')));
    this.log(error, problem, request);
    await this.denials.record(request, problem.code);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    sendProblem(response, problem, request.context.requestId);
  }

  private log(error: unknown, problem: ProblemError, request: AppRequest): void {
    const { requestId, operation } = request.context;
    const { status } = problemEntry(problem.code);
    const entry = { requestId, operation, code: problem.code, status };
    if (status >= 500)
      this.logger.error({ ...entry, error: describeError(error) }, 'request failed');
    else this.logger.info(entry, 'request refused');
  }
}
