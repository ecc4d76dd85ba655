import { randomUUID } from 'node:crypto';
import type { ContractSchemas, Schema } from '../contract-schemas.js';
import type { Operation } from './operations.js';

interface Sample {
  /** Fields that a valid body needs and that its schema alone does not tell. */
  readonly body?: Readonly<Record<string, unknown>>;
  /** Values of path parameters that are no ids. */
  readonly path?: Readonly<Record<string, string>>;
  /** Why the route is left out of a generated test. */
  readonly without?: Partial<Record<'strangeIds' | 'negativeFields' | 'reads', string>>;
}

/** What a feature tells the generated tests about its routes, by operation. Most need nothing. */
export const SAMPLES: Readonly<Record<string, Sample>> = {};

export const sampleOf = (operation: Operation): Sample => SAMPLES[operation.id] ?? {};

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

/** The plainest value that a schema allows. */
export function validValue(given: Schema, schemas: ContractSchemas): unknown {
  const schema = schemas.resolve(given);
  if (schema.enum !== undefined) return schema.enum.find((value) => value !== null);
  const formatted = BY_FORMAT[schema.format ?? '']?.();
  if (formatted !== undefined) return formatted;
  if (schema.type === 'string') return 'x'.repeat(Math.max(schema.minLength ?? 1, 1));
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 1;
  if (schema.type === 'boolean') return true;
  if (schema.type === 'array') return listOf(schema, schemas);
  const fields = Object.entries(schema.properties ?? {}).filter(([name]) =>
    schema.required?.includes(name),
  );
  return Object.fromEntries(fields.map(([name, field]) => [name, validValue(field, schemas)]));
}

const listOf = (schema: Schema, schemas: ContractSchemas): unknown[] =>
  Array.from({ length: schema.minItems ?? 0 }, () => validValue(schema.items ?? {}, schemas));
