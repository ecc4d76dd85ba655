import { hiddenCharacters } from '@qayidis/domain/kernel';
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
  const { name, code, params, expected } = tellingConstraint(failed);
  const missing = error.value === undefined && code !== 'UNKNOWN_FIELD';
  if (missing) return [{ pointer: pointerOf(here, source), code: 'REQUIRED' }, ...children];
  const values = {
    ...(params && argumentsOf(error, name, params)),
    ...(expected !== undefined && { expected }),
    ...(code === 'HIDDEN_CHARACTERS' && charactersOf(error, name)),
  };
  return [...faultsOf(error, name, { code, values, here, source }), ...children];
}

interface Fault {
  readonly code: FieldError['code'];
  readonly values: ProblemParams;
  readonly here: readonly string[];
  readonly source: Source;
}

function faultsOf(
  error: ValidationError,
  name: string,
  { code, values, here, source }: Fault,
): FieldError[] {
  const told = Object.keys(values).length > 0 && { params: values };
  const isListed = code === 'UNKNOWN_CODE' && source === 'body';
  const places = isListed ? placesOf(error, name, here) : [here];
  // What a code names comes from the declared limits, which no type can follow (`CODES` in constraint-codes).
  return places.map(
    (place) => ({ pointer: pointerOf(place, source), code, ...told }) as FieldError,
  );
}

/** The items of a list that no code list knows; the value itself where it is no list. */
function placesOf(error: ValidationError, name: string, here: readonly string[]): string[][] {
  const whole = [[...here]];
  const [codes] = limitsOf(error, name);
  if (!Array.isArray(error.value) || !Array.isArray(codes)) return whole;
  const found = error.value.flatMap((item, index) =>
    codes.includes(item) ? [] : [[...here, String(index)]],
  );
  return found.length > 0 ? found : whole;
}

export function pointerOf(path: readonly string[], source: Source): string {
  if (source === 'query') return `?${path.join('.')}`;
  if (source === 'param') return `{${path.join('.')}}`;
  return `#/${path.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`;
}

/** Which characters are meant, by code point: they cannot be seen. */
const charactersOf = ({ value }: ValidationError, name: string): ProblemParams => ({
  characters: hiddenCharacters(String(value), name === 'visibleLines'),
});

/** The limits that the class declares, e.g. `{ max: 200 }`: what the caller needs to do better. */
function argumentsOf(
  error: ValidationError,
  name: string,
  params: readonly string[],
): ProblemParams {
  const limits = limitsOf(error, name);
  return Object.assign(
    {},
    ...params.map((param, index) => told(param, limits[index])),
  ) as ProblemParams;
}

function limitsOf(error: ValidationError, name: string): readonly unknown[] {
  const target = error.target?.constructor;
  if (target === undefined) return [];
  const declared = getMetadataStorage()
    .getTargetValidationMetadatas(target, '', false, false)
    .find((entry) => entry.propertyName === error.property && entry.name === name);
  return (declared?.constraints ?? []) as readonly unknown[];
}

const MOST_CODES = 50;

/** A number, a list of codes (of a long one only how many there are) or a pattern, in the form of the wire. */
function told(param: string, limit: unknown): ProblemParams {
  if (typeof limit === 'number') return { [param]: limit };
  if (limit instanceof RegExp) return { [param]: limit.source };
  if (!Array.isArray(limit)) return {};
  if (limit.length > MOST_CODES) return { [`${param}Count`]: limit.length };
  return { [param]: limit.map(String) };
}
