import { applyDecorators, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Permission } from '@qayidis/domain/permissions';
import { RequirePermission, ShownBy } from '../../platform/http/index.js';
import { CasesController } from './cases.controller.js';
import { CaseResponse } from './dto/case.response.js';

/** A command on one case: `POST /cases/{id}/<path>`, answered with the case as it is then. */
export const CaseCommandRoute = (path: string, permission: Permission): MethodDecorator =>
  applyDecorators(
    Post(`:id/${path}`),
    HttpCode(200),
    RequirePermission(permission),
    ShownBy(() => CasesController, 'get'),
    ApiOkResponse({ type: CaseResponse }),
  );
