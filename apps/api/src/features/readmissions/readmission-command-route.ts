import { applyDecorators, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Permission } from '@qayidis/domain/permissions';
import { RequirePermission } from '../../platform/http/index.js';
import { ReadmissionDetailResponse } from './dto/readmission.response.js';

/** A command on one request: `POST /readmissions/{id}/<path>`, answered with the request as it is then. */
export const ReadmissionCommandRoute = (path: string, permission: Permission): MethodDecorator =>
  applyDecorators(
    Post(`:id/${path}`),
    HttpCode(200),
    RequirePermission(permission),
    ApiOkResponse({ type: ReadmissionDetailResponse }),
  );
