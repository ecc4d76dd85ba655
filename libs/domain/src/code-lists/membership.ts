/** True when `value` is one of the codes of `list`; the only way by which outside text becomes a code. */
export function isCodeOf<Code extends string>(
  list: readonly Code[],
  value: unknown,
): value is Code {
  return typeof value === 'string' && (list as readonly string[]).includes(value);
}

/** A long code list's member with its names; short lists have theirs in the screen's catalogue. */
export interface NamedCode<Code extends string> {
  readonly code: Code;
  readonly az: string;
  readonly en: string;
}
