import { stepText } from '#/features/notices/public';
import type { LadderStep } from './api/ladders';

const KEY = /^([A-Z_]+)([+-]\d+)([A-Z]+)$/;

/** The name of a step inside its ladder (`DUE-5WD`) as it is read; of a newer server as it is. */
export function keyInWords(key: string): string {
  const [, anchor, offset, unit] = KEY.exec(key) ?? [];
  if (anchor === undefined) return key;
  const step = { anchor, offset: Number(offset), unit } as Pick<
    LadderStep,
    'anchor' | 'offset' | 'unit'
  >;
  return stepText(step);
}
