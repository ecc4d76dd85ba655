import type { ContractSchemas, Schema } from '../contract-schemas.js';
import { validValue } from './samples.js';

/** A body with one fault, and where that fault is. */
export interface Fault {
  readonly name: string;
  readonly pointer: string;
  readonly body: Readonly<Record<string, unknown>>;
}

type Wrong = (schema: Schema, schemas: ContractSchemas) => unknown;

const BY_RULE: readonly (readonly [string, (schema: Schema) => boolean, Wrong])[] = [
  ['unknown code', ({ enum: codes }) => codes !== undefined, () => 'NO_SUCH_CODE'],
  [
    'too long',
    ({ maxLength }) => maxLength !== undefined,
    (s) => 'x'.repeat((s.maxLength ?? 0) + 1),
  ],
  ['too large', ({ maximum }) => maximum !== undefined, (s) => (s.maximum ?? 0) + 1],
  ['too small', ({ minimum }) => minimum !== undefined, (s) => (s.minimum ?? 0) - 1],
  ['no such day', ({ format }) => format === 'date', () => '2026-02-30'],
  ['no moment', ({ format }) => format === 'date-time', () => '2026-02-30 25:00'],
  ['no id', ({ format }) => format === 'uuid', () => 'x'],
  [
    'too many',
    ({ maxItems }) => maxItems !== undefined,
    ({ maxItems = 0, items = {} }, schemas) =>
      Array.from({ length: maxItems + 1 }, () => validValue(items, schemas)),
  ],
];

const wrongType = ({ type }: Schema): unknown =>
  type === 'object' || type === 'array' ? 'x' : { a: 1 };

/** Wrong values of one field, each with its name. */
function wrongValues(given: Schema, schemas: ContractSchemas): [string, unknown][] {
  const schema = schemas.resolve(given);
  return [
    ['wrong type', wrongType(schema)],
    ...(given.nullable === true ? [] : [['null', null] as [string, unknown]]),
    ...BY_RULE.filter(([, applies]) => applies(schema)).map(
      ([name, , make]) => [name, make(schema, schemas)] as [string, unknown],
    ),
  ];
}

/** Every fault of every field, those of objects inside objects and lists too. */
export function faultsOf(
  given: Schema,
  good: Readonly<Record<string, unknown>>,
  schemas: ContractSchemas,
  at = '#',
): Fault[] {
  const schema = schemas.resolve(given);
  const fields = Object.entries(schema.properties ?? {});
  const own = fields.flatMap(([field, declared]) =>
    faultsOfField(schema, field, declared, good, schemas, at),
  );
  const extras = (at === '#' ? ['id', 'role', 'unheardOf'] : ['unheardOf'])
    .filter((name) => !(name in (schema.properties ?? {})))
    .map((name) => fault('extra', name, at, { ...good, [name]: 'x' }));
  return [...own, ...extras];
}

function faultsOfField(
  parent: Schema,
  field: string,
  declared: Schema,
  good: Readonly<Record<string, unknown>>,
  schemas: ContractSchemas,
  at: string,
): Fault[] {
  const { [field]: _left, ...others } = good;
  const missing =
    parent.required?.includes(field) === true ? [fault('missing', field, at, others)] : [];
  const wrong = wrongValues(declared, schemas).map(([name, value]) =>
    fault(name, field, at, { ...others, [field]: value }),
  );
  return [...missing, ...wrong, ...inside(declared, field, good, schemas, at)];
}

/** Faults of an object that stands in a field, or in a list in a field. */
function inside(
  declared: Schema,
  field: string,
  good: Readonly<Record<string, unknown>>,
  schemas: ContractSchemas,
  at: string,
): Fault[] {
  const schema = schemas.resolve(declared);
  const inner = schema.type === 'array' ? schemas.resolve(schema.items ?? {}) : schema;
  if (inner.properties === undefined) return [];
  const value = validValue(inner, schemas) as Record<string, unknown>;
  const pointer = schema.type === 'array' ? `${at}/${field}/0` : `${at}/${field}`;
  return faultsOf(inner, value, schemas, pointer).map((found) => ({
    ...found,
    body: { ...good, [field]: schema.type === 'array' ? [found.body] : found.body },
  }));
}

const fault = (name: string, field: string, at: string, body: Fault['body']): Fault => ({
  name,
  pointer: `${at}/${field}`,
  body,
});
