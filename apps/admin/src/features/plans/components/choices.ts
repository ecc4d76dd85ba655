/** Codes with their words, as fields want them. */
export const choicesOf = <Code extends string>(
  codes: readonly Code[],
  label: (code: Code) => string,
): { value: Code; label: string }[] => codes.map((value) => ({ value, label: label(value) }));
