import { randomUUID } from 'node:crypto';
import type { ContractSchemas, Schema } from '../contract-schemas.js';
import type { Operation } from './operations.js';

interface Sample {
  /** Fields that a valid body needs and that its schema alone does not tell. */
  readonly body?: Readonly<Record<string, unknown>>;
  /** Values of path parameters that their schema does not tell. */
  readonly path?: Readonly<Record<string, string>>;
  /** Why the route is left out of a generated test. */
  readonly without?: Partial<Record<'strangeIds' | 'negativeFields' | 'reads', string>>;
}

/** What a feature tells the generated tests about its routes, by operation. Most need nothing. */
export const SAMPLES: Readonly<Record<string, Sample>> = {
  'calendarFeeds.read': { without: { reads: 'needs a secret address' } },
  'unsubscribe.look': { without: { reads: 'Leads to the choices (302)' } },
  'metrics.scrape': { without: { reads: 'Answers 404 where METRICS_TOKEN is not set' } },
};

export const sampleOf = (operation: Operation): Sample => SAMPLES[operation.id] ?? {};

/** Values for the address: ids are new ones, codes the first of their list. */
export function addressValues(
  operation: Operation,
  schemas: ContractSchemas,
): (name: string) => string {
  return (name) => {
    const declared = operation.parameters.find((one) => one.in === 'path' && one.name === name);
    const value = sampleOf(operation).path?.[name] ?? validValue(declared?.schema ?? {}, schemas);
    return typeof value === 'string' ? value : randomUUID();
  };
}

/** A body that satisfies the contract: required fields only. */
export function validBody(operation: Operation, schemas: ContractSchemas): Record<string, unknown> {
  if (operation.body === undefined) return {};
  const schema = schemas.resolve(operation.body);
  const required = Object.entries(schema.properties ?? {}).filter(([name]) =>
    schema.required?.includes(name),
  );
  const made = required.map(([name, field]) => [name, validValue(field, schemas)]);
  return { ...Object.fromEntries(made), ...sampleOf(operation).body };
}

const BY_FORMAT: Readonly<Record<string, () => unknown>> = {
  uuid: () => randomUUID(),
  date: () => '2026-01-15',
  'date-time': () => '2026-01-15T09:00:00Z',
  email: () => 'someone@example.org',
  password: () => 'Quiet lantern over 7 hills',
};

const BY_TYPE: Readonly<Record<string, (schema: Schema, schemas: ContractSchemas) => unknown>> = {
  string: ({ minLength = 1 }) => 'x'.repeat(Math.max(minLength, 1)),
  integer: ({ minimum = 1 }) => minimum,
  number: ({ minimum = 1 }) => minimum,
  boolean: () => true,
  array: ({ minItems = 0, items = {} }, schemas) =>
    Array.from({ length: minItems }, () => validValue(items, schemas)),
  object: (schema, schemas) => {
    const fields = Object.entries(schema.properties ?? {}).filter(([name]) =>
      schema.required?.includes(name),
    );
    return Object.fromEntries(fields.map(([name, field]) => [name, validValue(field, schemas)]));
  },
};

/** The plainest value that a schema allows. */
export function validValue(given: Schema, schemas: ContractSchemas): unknown {
  const schema = schemas.resolve(given);
  if (schema.enum !== undefined) return schema.enum.find((value) => value !== null);
  const make = BY_FORMAT[schema.format ?? ''] ?? BY_TYPE[schema.type ?? 'object'];
  return make?.(schema, schemas);
}
