import type { OpenAPIObject } from '@nestjs/swagger';
import type { Route } from '../http/index.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Parameter = Exclude<NonNullable<Operation['parameters']>[number], { $ref: string }>;

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

const PROBLEM = {
  description: 'The request was refused (RFC 9457)',
  content: {
    'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemResponse' } },
  },
};

const header = (name: string, description: string, schema: Parameter['schema']): Parameter => ({
  name,
  in: 'header',
  required: true,
  description,
  ...(schema && { schema }),
});

const IDEMPOTENCY_KEY = header(
  'Idempotency-Key',
  'Made anew for each intent; a repeated request with the same key returns the first answer',
  { type: 'string', format: 'uuid' },
);
const IF_MATCH = header('If-Match', 'The version that the caller saw, e.g. "3"', {
  type: 'string',
});

/** Adds to each operation what its decorators imply: headers, refusals, security. */
export function completeOperations(document: OpenAPIObject, routes: readonly Route[]): void {
  const byId = new Map(routes.map((route) => [route.operationId, route]));
  for (const item of Object.values(document.paths))
    for (const method of METHODS) {
      const operation = item[method];
      if (operation === undefined) continue;
      const route = byId.get(operation.operationId ?? '');
      if (route === undefined)
        throw new Error(`No route for operation ${operation.operationId ?? '?'}`);
      complete(operation, route);
    }
}

function complete(operation: Operation, route: Route): void {
  const needsKey = route.method === 'POST' && route.isIdempotent && !route.isPublic;
  operation.parameters = [
    ...(operation.parameters ?? []),
    ...(needsKey ? [IDEMPOTENCY_KEY] : []),
    ...(route.needsVersion ? [IF_MATCH] : []),
  ];
  for (const parameter of operation.parameters) markIds(parameter);
  operation.responses['default'] = PROBLEM;
  operation.security = route.isPublic ? [] : [{ session: [] }];
}

/** Path parameters named `...id` are UUIDs by the guard's rule. */
function markIds(parameter: NonNullable<Operation['parameters']>[number]): void {
  if ('$ref' in parameter || parameter.in !== 'path' || !/id$/i.test(parameter.name)) return;
  parameter.schema = { type: 'string', format: 'uuid' };
}

/** No schema lets a field pass that it does not name (ASVS 15.3.1). */
export function closeSchemas(document: OpenAPIObject): void {
  for (const schema of Object.values(document.components?.schemas ?? {}))
    if (!('$ref' in schema) && schema.type === 'object') schema.additionalProperties ??= false;
}

/** Keys in the order of their letters; lists keep their order, which has a meaning. */
export function sortKeys<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map((entry: unknown) => sortKeys(entry)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    entries.map(([key, child]) => [key, sortKeys(child as unknown)]),
  ) as Value;
}
