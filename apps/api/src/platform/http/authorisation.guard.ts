import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { scopeOf } from '@qayidis/domain/permissions';
import { type Actor, publicActor } from '../database/index.js';
import { isUuid } from '../ids/index.js';
import { operationId } from './operation-id.js';
import { ProblemError } from './problem-error.js';
import type { AppRequest } from './request-context.js';
import { RequestRate } from './request-rate.js';
import { type RouteAccess, routeAccess } from './route-metadata.js';
import { SessionReader } from './session-reader.js';

/**
 * The first wall: who, then whether the role holds the route's permission, before anything is looked up.
 * A route that says nothing is closed; the boot refuses it as well (`RouteInventory`).
 */
@Injectable()
export class AuthorisationGuard implements CanActivate {
  constructor(
    private readonly sessions: SessionReader,
    private readonly rate: RequestRate,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<AppRequest>();
    const access = routeAccess(context.getHandler(), context.getClass());
    request.context.operation = operationId(context.getClass().name, context.getHandler().name);
    const actor = await this.actorOf(request, access);
    request.context.actor = actor;
    await this.rate.spend(actor, request.ip ?? 'unknown');
    if (!allows(actor, access)) throw new ProblemError('FORBIDDEN');
    demandIds(request);
    demandContentType(request, access);
    return true;
  }

  private async actorOf(request: AppRequest, access: RouteAccess): Promise<Actor> {
    const { requestId } = request.context;
    if (access.isPublic) return publicActor(requestId);
    const actor = await this.sessions.actorOf(request, requestId);
    if (actor === null) throw new ProblemError('NOT_SIGNED_IN');
    return actor;
  }
}

function allows({ role }: Actor, { isPublic, permission }: RouteAccess): boolean {
  if (isPublic) return true;
  const isPerson = role !== 'WORKER' && role !== 'PUBLIC';
  return isPerson && permission !== null && scopeOf(role, permission) !== undefined;
}

/** Ids are UUIDs: anything else names nothing. */
function demandIds(request: AppRequest): void {
  for (const [name, value] of Object.entries(request.params))
    if (/id$/i.test(name) && !isUuid(String(value))) throw new ProblemError('NOT_FOUND');
}

/** JSON, or a form with a file where the route takes one: a page of another site can send neither unasked. */
function demandContentType(request: AppRequest, { acceptsFile, acceptsForm }: RouteAccess): void {
  if (acceptsForm) return;
  const hasBody =
    request.headers['transfer-encoding'] !== undefined ||
    Number(request.headers['content-length'] ?? 0) > 0;
  if (!hasBody) return;
  const expected = acceptsFile ? 'multipart/form-data' : 'application/json';
  const sent = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (sent !== expected) throw new ProblemError('CONTENT_TYPE_REFUSED', { params: { expected } });
}
