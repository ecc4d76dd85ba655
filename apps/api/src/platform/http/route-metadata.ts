import { applyDecorators, SetMetadata, type Type } from '@nestjs/common';
import { ApiConsumes, ApiExtension } from '@nestjs/swagger';
import type { Permission } from '@qayidis/domain/permissions';

const PERMISSION = 'qayidis:permission';
const PUBLIC = 'qayidis:public';
const NOT_IDEMPOTENT = 'qayidis:not-idempotent';
const FILE = 'qayidis:file';
const FORM = 'qayidis:form';
const IF_MATCH = 'qayidis:if-match';
const SHOWN_BY = 'qayidis:shown-by';

/** Who may call the route: those whose role holds the permission in the matrix, within its scope. */
export const RequirePermission = (permission: Permission): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(PERMISSION, permission), ApiExtension('x-permission', permission));

/** Nobody needs to be signed in. */
export const Public = (): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(PUBLIC, true), ApiExtension('x-permission', 'public'));

/** A POST that creates and commands nothing (search), or whose answer may never be kept (sign-in). */
export const NotIdempotent = (): MethodDecorator => SetMetadata(NOT_IDEMPOTENT, true);

/** The route takes `multipart/form-data` instead of JSON. */
export const AcceptsFile = (): MethodDecorator =>
  applyDecorators(SetMetadata(FILE, true), ApiConsumes('multipart/form-data'));

/** The route takes what a plain form sends, as mail programs do (RFC 8058); nothing of it is read. */
export const AcceptsForm = (): MethodDecorator => SetMetadata(FORM, true);

/** The handler that shows a thing, `(actor, id)`; `id` is the first of the address. */
export interface Showing {
  readonly controller: () => Type;
  readonly method: string;
  readonly part?: PartOf | undefined;
}

/** The part of what a GET shows that has the version, given the names in the path; nothing where it is not there yet. */
export type PartOf = (shown: unknown, params: Readonly<Record<string, unknown>>) => unknown;

/** Which GET shows what the route changes: 412 answers with that (`StaleInterceptor`). */
export const ShownBy = (
  controller: () => Type,
  method: string,
  part?: PartOf,
): MethodDecorator & ClassDecorator =>
  SetMetadata(SHOWN_BY, { controller, method, part } satisfies Showing);

export interface RouteAccess {
  readonly permission: Permission | null;
  readonly isPublic: boolean;
  readonly isIdempotent: boolean;
  readonly acceptsFile: boolean;
  readonly acceptsForm: boolean;
  readonly needsVersion: boolean;
}

type Target = object;

const read = (key: string, handler: Target, controller: Target): unknown =>
  Reflect.getMetadata(key, handler) ?? Reflect.getMetadata(key, controller);

/** What the decorators say of one handler; the handler's own word goes before its class's. */
export function routeAccess(handler: Target, controller: Target): RouteAccess {
  return {
    permission: (read(PERMISSION, handler, controller) as Permission | undefined) ?? null,
    isPublic: read(PUBLIC, handler, controller) === true,
    isIdempotent: read(NOT_IDEMPOTENT, handler, controller) !== true,
    acceptsFile: read(FILE, handler, controller) === true,
    acceptsForm: read(FORM, handler, controller) === true,
    needsVersion: read(IF_MATCH, handler, controller) === true,
  };
}

export const shownBy = (handler: Target, controller: Target): Showing | null =>
  (read(SHOWN_BY, handler, controller) as Showing | undefined) ?? null;

export const markNeedsVersion = (handler: Target): void =>
  Reflect.defineMetadata(IF_MATCH, true, handler);
