import type { OpenAPIObject } from '@nestjs/swagger';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** The schemas of the contract, able to judge a value. */
export class ContractSchemas {
  private readonly ajv = new Ajv({ strict: false, allErrors: true });
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor(private readonly document: OpenAPIObject) {
    formats.default(this.ajv);
    this.ajv.addSchema({
      $id: 'contract',
      components: toJsonSchema(document.components),
    });
  }

  /** What is wrong with the value, in words; empty when it fits. */
  faults(schema: Schema, value: unknown): string[] {
    const key = JSON.stringify(schema);
    const validate =
      this.compiled.get(key) ?? this.ajv.compile(toJsonSchema(schema) as Record<string, unknown>);
    this.compiled.set(key, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${instancePath || '(body)'} ${message ?? ''} ${JSON.stringify(params)}`,
    );
  }

  /** The schema behind a reference. */
  resolve(schema: Schema): Schema {
    if (schema.allOf?.length === 1 && schema.allOf[0]) return this.resolve(schema.allOf[0]);
    const name = schema.$ref?.split('/').pop();
    if (name === undefined) return schema;
    return this.document.components?.schemas?.[name] as Schema;
  }
}

/** OpenAPI 3.0 says `nullable` where JSON Schema says type null; references lead into the contract. */
function toJsonSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(toJsonSchema);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { nullable, ...rest } = schema as { nullable?: boolean };
  const mapped = Object.fromEntries(
    Object.entries(rest).map(([key, value]) =>
      key === '$ref' ? [key, `contract${String(value)}`] : [key, toJsonSchema(value)],
    ),
  );
  return nullable === true ? { anyOf: [mapped, { type: 'null' }] } : mapped;
}
