import { applyDecorators, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Permission } from '@qayidis/domain/permissions';
import { RequirePermission } from '../../platform/http/index.js';
import { ItemResponse } from './dto/item.response.js';

/** A command on one item: `POST /items/{id}/<path>`, answered with the item as it is then. */
export const ItemCommandRoute = (path: string, permission: Permission): MethodDecorator =>
  applyDecorators(
    Post(`:id/${path}`),
    HttpCode(200),
    RequirePermission(permission),
    ApiOkResponse({ type: ItemResponse }),
  );
