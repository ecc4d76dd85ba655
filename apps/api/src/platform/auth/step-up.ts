import {
  applyDecorators,
  type CanActivate,
  type ExecutionContext,
  Injectable,
  UseGuards,
} from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import { ProblemError } from '../http/index.js';
import type { RequestWithSession } from './live-session.js';
import { STEP_UP_SECONDS } from './session-limits.js';

/** ACC-10. A cookie alone, however it was come by, does nothing sensitive. */
@Injectable()
export class StepUpGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { session } = context.switchToHttp().getRequest<RequestWithSession>();
    if (session === undefined) throw new ProblemError('NOT_SIGNED_IN');
    const age = session.seenAt.getTime() - session.authenticatedAt.getTime();
    if (age >= STEP_UP_SECONDS * 1000)
      throw new ProblemError('REAUTH_REQUIRED', { params: { withinSeconds: STEP_UP_SECONDS } });
    return true;
  }
}

/** The route needs a proof of identity younger than five minutes; else 401 REAUTH_REQUIRED. */
export const StepUp = (): MethodDecorator =>
  applyDecorators(UseGuards(StepUpGuard), ApiExtension('x-step-up', true));
