import type { CellProblem, ImportProblemCode } from './problems.js';

/** A cell after reading: what stood there and what it was taken for. */
export interface UnderstoodCell<Value> {
  readonly original: string;
  /** Null when nothing stood there or nothing could be understood. */
  readonly understood: Value | null;
  /** 0 to 1; below 1 a person should look. */
  readonly confidence: number;
  readonly problem?: CellProblem;
}

export const absent = (original = ''): UnderstoodCell<never> => ({
  original,
  understood: null,
  confidence: 1,
});

export const understood = <Value>(
  original: string,
  value: Value,
  confidence = 1,
  problem?: CellProblem,
): UnderstoodCell<Value> => ({
  original,
  understood: value,
  confidence,
  ...(problem ? { problem } : {}),
});

export const notUnderstood = (
  original: string,
  code: ImportProblemCode,
  params?: CellProblem['params'],
): UnderstoodCell<never> => ({
  original,
  understood: null,
  confidence: 0,
  problem: params ? { code, params } : { code },
});
