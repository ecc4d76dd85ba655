/** Answers of a list that say there is nothing else to tick: none of it, not known, no answer, does not apply. */
export const EXCLUSIVE_ANSWERS = [
  'NONE',
  'UNKNOWN',
  'DOES_NOT_KNOW',
  'NO_WISH_TO_ANSWER',
  'NOT_APPLICABLE',
] as const;

export const isExclusive = (code: string): boolean =>
  (EXCLUSIVE_ANSWERS as readonly string[]).includes(code);

/** Whether an exclusive answer stands beside another one. */
export const contradictsItself = (chosen: readonly string[]): boolean =>
  chosen.length > 1 && chosen.some(isExclusive);

/** What stays ticked: the answer ticked last decides whether it stands alone or the exclusive ones go. */
export function ticksAfter(before: readonly string[], after: readonly string[]): string[] {
  const last = after.find((code) => !before.includes(code));
  if (last === undefined) return [...after];
  return isExclusive(last) ? [last] : after.filter((code) => !isExclusive(code));
}
