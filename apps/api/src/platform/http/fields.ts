import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { contradictsItself } from '@qayidis/domain/code-lists';
import { hiddenCharacters, isPlainDate } from '@qayidis/domain/kernel';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsEmail,
  IsIn,
  IsInt,
  IsISO8601,
  IsNumber,
  IsObject,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

/**
 * Fields of requests: one decorator declares the check and the OpenAPI schema together, so that they cannot
 * differ. `optional`: may be absent; `nullable`: may be null (which clears it). Neither follows from the other.
 */
interface FieldOptions {
  readonly optional?: boolean;
  readonly nullable?: boolean;
  readonly description?: string;
}

const isAbsent = (value: unknown, { optional, nullable }: FieldOptions): boolean =>
  (optional === true && value === undefined) || (nullable === true && value === null);

function field(
  options: FieldOptions,
  schema: ApiPropertyOptions,
  checks: readonly PropertyDecorator[],
): PropertyDecorator {
  return applyDecorators(
    ApiProperty({
      ...schema,
      required: options.optional !== true,
      ...(options.nullable === true && { nullable: true }),
      ...(options.description !== undefined && { description: options.description }),
    } as ApiPropertyOptions),
    ValidateIf((_object, value) => !isAbsent(value, options)),
    IsDefined(),
    ...checks,
  );
}

interface TextOptions extends FieldOptions {
  readonly max: number;
  /** Least number of characters; 1 by default: an empty text is no answer. */
  readonly min?: number;
  readonly pattern?: RegExp;
  /** A text of several lines, such as a note; a name, a title or a code is one line. */
  readonly lines?: boolean;
}

/** Told by its own code with the characters at fault (`field-errors.ts`). */
const VisibleText = (lines: boolean): PropertyDecorator =>
  ValidateBy({
    name: lines ? 'visibleLines' : 'visibleLine',
    validator: {
      validate: (value) => typeof value !== 'string' || hiddenCharacters(value, lines).length === 0,
    },
  });

/** A text; surrounding white space is cut off and does not count. */
export function TextField({
  max,
  min = 1,
  pattern,
  lines = false,
  ...options
}: TextOptions): PropertyDecorator {
  const schema = { type: String, minLength: min, maxLength: max };
  return field(options, { ...schema, ...(pattern && { pattern: pattern.source }) }, [
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? value.trim() : value,
    ),
    IsString(),
    MinLength(min),
    MaxLength(max),
    VisibleText(lines),
    ...(pattern ? [Matches(pattern)] : []),
  ]);
}

/** A secret: kept byte for byte (ASVS 6.2.8). */
export const SecretField = ({ max, min = 1, ...options }: TextOptions): PropertyDecorator =>
  field(options, { type: String, minLength: min, maxLength: max, format: 'password' }, [
    IsString(),
    MinLength(min),
    MaxLength(max),
  ]);

/** What only its writer reads, such as a draft: kept byte for byte; `max` counts bytes of UTF-8. */
export const OpaqueField = ({ max, ...options }: TextOptions): PropertyDecorator =>
  field(options, { type: String, minLength: 1, maxLength: max }, [
    IsString(),
    MinLength(1),
    ValidateBy({
      name: 'maxLength',
      constraints: [max],
      validator: { validate: (value) => Buffer.byteLength(String(value)) <= max },
    }),
  ]);

interface CodeOptions extends FieldOptions {
  /** Name of the code list in OpenAPI; lists that are used more than once need it. */
  readonly name?: string;
}

export const CodeField = (
  codes: readonly string[],
  { name, ...options }: CodeOptions = {},
): PropertyDecorator =>
  field(options, { enum: [...codes], ...(name !== undefined && { enumName: name }) }, [
    IsString(),
    IsIn([...codes]),
  ]);

interface ListOptions extends CodeOptions {
  readonly min?: number;
  readonly max: number;
}

/** "None of them" and its like stand alone. */
const StandsAlone = (): PropertyDecorator =>
  ValidateBy({
    name: 'standsAlone',
    constraints: [1],
    validator: { validate: (chosen) => !Array.isArray(chosen) || !contradictsItself(chosen) },
  });

export const CodesField = (
  codes: readonly string[],
  { name, min = 0, max, ...options }: ListOptions,
): PropertyDecorator =>
  field(
    options,
    {
      enum: [...codes],
      isArray: true,
      minItems: min,
      maxItems: max,
      ...(name !== undefined && { enumName: name }),
    },
    [
      IsArray(),
      ArrayMinSize(min),
      ArrayMaxSize(max),
      IsIn([...codes], { each: true }),
      StandsAlone(),
    ],
  );

export const UuidField = (options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: String, format: 'uuid' }, [IsString(), IsUUID()]);

export const UuidsField = ({ min = 0, max, ...options }: ListOptions): PropertyDecorator =>
  field(options, { type: String, format: 'uuid', isArray: true, minItems: min, maxItems: max }, [
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    IsUUID(undefined, { each: true }),
  ]);

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const DateField = (options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: String, format: 'date' }, [
    IsString(),
    ValidateBy({ name: 'isPlainDate', validator: { validate: isPlainDate } }),
  ]);

/** A moment with its offset, ISO 8601. */
export const InstantField = (options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: String, format: 'date-time' }, [
    IsString(),
    IsISO8601({ strict: true, strictSeparator: true }),
    Matches(/(Z|[+-]\d\d:\d\d)$/),
  ]);

export const BooleanField = (options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: Boolean }, [IsBoolean()]);

interface NumberOptions extends FieldOptions {
  readonly min: number;
  readonly max: number;
}

export const IntegerField = ({ min, max, ...options }: NumberOptions): PropertyDecorator =>
  field(options, { type: 'integer', minimum: min, maximum: max }, [IsInt(), Min(min), Max(max)]);

/** A number that may have a fraction. */
export const NumberField = ({ min, max, ...options }: NumberOptions): PropertyDecorator =>
  field(options, { type: Number, minimum: min, maximum: max }, [IsNumber(), Min(min), Max(max)]);

export const EmailField = (options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: String, format: 'email', maxLength: 254 }, [
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? value.trim() : value,
    ),
    IsString(),
    MaxLength(254),
    IsEmail(),
  ]);

/** An object inside the body. */
export const ObjectField = (
  type: () => new () => object,
  options: FieldOptions = {},
): PropertyDecorator =>
  field(options, { type: () => type() }, [IsObject(), ValidateNested(), Type(type)]);

/** A list of objects inside the body. */
export const ObjectsField = (
  type: () => new () => object,
  { min = 0, max, ...options }: ListOptions,
): PropertyDecorator =>
  field(options, { type: () => type(), isArray: true, minItems: min, maxItems: max }, [
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    ValidateNested({ each: true }),
    Type(type),
  ]);

/** A whole number in a query string. */
export const IntegerParameter = ({ min, max, ...options }: NumberOptions): PropertyDecorator =>
  applyDecorators(
    IntegerField({ min, max, ...options }),
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value,
    ),
  );

/** Codes in a query string, separated by commas: `?stage=SCREENING,PLANNING`. */
export const CodesParameter = (
  codes: readonly string[],
  { name, ...options }: Omit<CodeOptions, 'nullable'> = {},
): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? value.split(',') : value,
    ),
    field(
      options,
      {
        enum: [...codes],
        isArray: true,
        ...(name !== undefined && { enumName: name }),
        ...({ style: 'form', explode: false } as object),
      },
      [IsArray(), ArrayMaxSize(codes.length), IsIn([...codes], { each: true })],
    ),
  );
