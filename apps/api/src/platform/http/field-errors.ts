import type { ProblemParams } from '@qayidis/domain/problems';
import { getMetadataStorage, type ValidationError } from 'class-validator';
import { tellingConstraint } from './constraint-codes.js';
import type { FieldError } from './problem-error.js';

export type Source = 'body' | 'query' | 'param';

/** One entry per faulty field, nested ones and list entries with their full path. */
export const fieldErrors = (errors: readonly ValidationError[], source: Source): FieldError[] =>
  errors.flatMap((error) => describe(error, [], source));

function describe(error: ValidationError, path: readonly string[], source: Source): FieldError[] {
  const here = [...path, error.property];
  const failed = Object.keys(error.constraints ?? {});
  const children = (error.children ?? []).flatMap((child) => describe(child, here, source));
  if (failed.length === 0) return children;
  const { name, code, params } = tellingConstraint(failed);
  const missing = error.value === undefined && code !== 'UNKNOWN_FIELD';
  if (missing) return [{ pointer: pointerOf(here, source), code: 'REQUIRED' }, ...children];
  const values = params && argumentsOf(error, name, params);
  return [
    { pointer: pointerOf(here, source), code, ...(values && { params: values }) },
    ...children,
  ];
}

export function pointerOf(path: readonly string[], source: Source): string {
  if (source === 'query') return `?${path.join('.')}`;
  if (source === 'param') return `{${path.join('.')}}`;
  return `#/${path.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`;
}

/** The limits that the class declares, e.g. `{ max: 200 }`: what the caller needs to do better. */
function argumentsOf(
  error: ValidationError,
  name: string,
  params: readonly string[],
): ProblemParams | undefined {
  const target = error.target?.constructor;
  if (target === undefined) return undefined;
  const declared = getMetadataStorage()
    .getTargetValidationMetadatas(target, '', false, false)
    .find((entry) => entry.propertyName === error.property && entry.name === name);
  const values = params
    .map((param, index) => [param, declared?.constraints[index] as unknown] as const)
    .filter((entry): entry is readonly [string, number] => typeof entry[1] === 'number');
  return values.length > 0 ? Object.fromEntries(values) : undefined;
}
