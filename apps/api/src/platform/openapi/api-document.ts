import type { INestApplication } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { operationId, ProblemResponse, routesOf, SESSION_COOKIE } from '../http/index.js';
import { closeSchemas, completeOperations, sortKeys } from './complete-document.js';

/**
 * The contract: what Nest knows of the routes, with everything that all routes share. The same input gives the
 * same bytes, so that the committed file can be compared (ADR 0006).
 */
export function apiDocument(app: INestApplication): OpenAPIObject {
  const frame = new DocumentBuilder()
    .setTitle('Qayıdış')
    .setDescription('Case management for returnees to Azerbaijan')
    .setVersion('1')
    .addCookieAuth(SESSION_COOKIE, { type: 'apiKey', in: 'cookie' }, 'session')
    .build();
  const document = SwaggerModule.createDocument(app, frame, {
    operationIdFactory: (controller, method) => operationId(controller, method),
    extraModels: [ProblemResponse],
  });
  completeOperations(document, routesOf(app.get(ModulesContainer)));
  closeSchemas(document);
  return sortKeys(document);
}
