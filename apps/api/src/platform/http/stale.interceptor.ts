import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { scopeOf } from '@qayidis/domain/permissions';
import { catchError, type Observable } from 'rxjs';
import type { Actor } from '../database/index.js';
import { ProblemError } from './problem-error.js';
import type { AppRequest } from './request-context.js';
import { routeAccess, shownBy, type Showing } from './route-metadata.js';

type Read = (actor: Actor, id?: string) => unknown;

/**
 * A stale version is answered with the thing as its GET shows it, so that the screen can put both side by side.
 * The GET itself is asked, in a transaction of its own: same permission, same scope, same row in the trail.
 */
@Injectable()
export class StaleInterceptor implements NestInterceptor {
  constructor(private readonly modules: ModuleRef) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const showing = shownBy(context.getHandler(), context.getClass());
    if (showing === null) return next.handle();
    const request = context.switchToHttp().getRequest<AppRequest>();
    return next.handle().pipe(
      catchError(async (error: unknown) => {
        const isStale = error instanceof ProblemError && error.code === 'VERSION_STALE';
        throw isStale ? await this.withWhole(error, showing, request) : error;
      }),
    );
  }

  private async withWhole(
    stale: ProblemError,
    { controller, method, part }: Showing,
    { context, params }: AppRequest,
  ): Promise<ProblemError> {
    const { current } = stale.detail;
    const reader = this.modules.get<Record<string, Read>>(controller(), { strict: false });
    const read = reader[method];
    if (current === undefined || context.actor === undefined || read === undefined) return stale;
    if (!mayRead(context.actor, routeAccess(read, controller()).permission)) return stale;
    try {
      const [id] = Object.values(params);
      const shown = await read.call(reader, context.actor, id as string | undefined);
      const thing = part === undefined ? shown : part(shown, params);
      const whole = { ...current, ...(thing as Record<string, unknown> | null | undefined) };
      return new ProblemError('VERSION_STALE', { ...stale.detail, current: whole });
    } catch {
      // Out of reach meanwhile: the refusal stands with what it said.
      return stale;
    }
  }
}

const mayRead = ({ role }: Actor, permission: Parameters<typeof scopeOf>[1] | null): boolean =>
  role !== 'WORKER' &&
  role !== 'PUBLIC' &&
  permission !== null &&
  scopeOf(role, permission) !== undefined;
