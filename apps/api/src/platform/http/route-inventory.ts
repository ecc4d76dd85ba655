import { Injectable, type OnApplicationBootstrap, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/internal';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { PERMISSIONS } from '@qayidis/domain/permissions';
import { operationId } from './operation-id.js';
import { type RouteAccess, routeAccess } from './route-metadata.js';

export interface Route extends RouteAccess {
  readonly operationId: string;
  readonly method: string;
}

/** Every route of the process with what guards it. A route without a guard stops the start, and so does a name that
 * two routes share. */
@Injectable()
export class RouteInventory implements OnApplicationBootstrap {
  constructor(private readonly modules: ModulesContainer) {}

  onApplicationBootstrap(): void {
    const routes = routesOf(this.modules);
    refuse('Routes need either a permission of the matrix or @Public', routes.filter(isUnguarded));
    const ids = routes.map((route) => route.operationId);
    const twice = routes.filter((route, index) => ids.indexOf(route.operationId) !== index);
    refuse('Two routes share a name', twice);
  }
}

/** Says neither who may call it nor that anybody may, says both, or names what the matrix does not know. */
const isUnguarded = ({ permission, isPublic }: Route): boolean =>
  permission === null ? !isPublic : isPublic || !PERMISSIONS.includes(permission);

function refuse(reason: string, routes: readonly Route[]): void {
  if (routes.length === 0) return;
  throw new Error(`${reason}: ${routes.map((route) => route.operationId).join(', ')}`);
}

/** Works on an application that was only scanned, too: the contract is made without a database. */
export function routesOf(modules: ModulesContainer): Route[] {
  const scanner = new MetadataScanner();
  const controllers = [...modules.values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype }) => {
    if (typeof metatype !== 'function') return [];
    const prototype = metatype.prototype as Record<string, object>;
    return scanner
      .getAllMethodNames(prototype)
      .flatMap((name) => routeOf(metatype, name, prototype[name]));
  });
}

function routeOf(controller: { name: string }, name: string, handler: object | undefined): Route[] {
  if (handler === undefined || !Reflect.hasMetadata(METHOD_METADATA, handler)) return [];
  const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number] ?? 'ALL';
  return [
    {
      operationId: operationId(controller.name, name),
      method,
      ...routeAccess(handler, controller),
    },
  ];
}
