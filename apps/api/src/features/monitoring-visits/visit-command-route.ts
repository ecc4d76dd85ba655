import { applyDecorators, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Permission } from '@qayidis/domain/permissions';
import { RequirePermission } from '../../platform/http/index.js';
import { VisitDetailResponse } from './dto/visit.response.js';

/** A command on one visit: `POST /monitoring-visits/{id}/<path>`, answered with the visit as it is then. */
export const VisitCommandRoute = (path: string, permission: Permission): MethodDecorator =>
  applyDecorators(
    Post(`monitoring-visits/:id/${path}`),
    HttpCode(200),
    RequirePermission(permission),
    ApiOkResponse({ type: VisitDetailResponse }),
  );
