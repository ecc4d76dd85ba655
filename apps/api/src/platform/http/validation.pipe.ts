import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { fieldErrors } from './field-errors.js';
import { ProblemError } from './problem-error.js';

const NATIVE = new Set<unknown>([String, Number, Boolean, Array, Object, Buffer]);

/**
 * The shape of every body and query: only declared fields, no conversion of types, faults as codes with
 * pointers. A body must be an object, so that a missing one names its missing fields.
 */
@Injectable()
export class RequestValidationPipe implements PipeTransform {
  async transform(value: unknown, { type, metatype }: ArgumentMetadata): Promise<unknown> {
    if (type === 'custom' || metatype === undefined || NATIVE.has(metatype)) return value;
    const plain = value ?? {};
    if (typeof plain !== 'object' || Array.isArray(plain))
      throw new ProblemError('VALIDATION_FAILED', {
        errors: [{ pointer: '#', code: 'WRONG_TYPE', params: { expected: 'object' } }],
      });
    const instance = plainToInstance(metatype as new () => object, { ...plain }, TRANSFORM);
    const errors = await validate(instance, CHECKS);
    if (errors.length > 0)
      throw new ProblemError('VALIDATION_FAILED', { errors: fieldErrors(errors, type) });
    return instance;
  }
}

const TRANSFORM = { enableImplicitConversion: false, exposeUnsetFields: false } as const;
const CHECKS = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  stopAtFirstError: false,
  validationError: { target: true, value: true },
} as const;
