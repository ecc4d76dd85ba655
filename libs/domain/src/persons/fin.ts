const FIN_LENGTH = 7;

/** Seven characters, without I and O, which would be read as 1 and 0 (reintegration.md 8). */
export const FIN_PATTERN = /^[0-9A-HJ-NP-Za-hj-np-z]{7}$/;

export type FinFault =
  | { readonly code: 'TOO_SHORT'; readonly params: { readonly min: number } }
  | { readonly code: 'BAD_FORMAT' };

/** Why a text is no FIN; null where it is one, or where nothing was entered. Asked by the forms before the server. */
export function finFault(text: string): FinFault | null {
  const fin = text.trim();
  if (fin === '' || FIN_PATTERN.test(fin)) return null;
  return fin.length < FIN_LENGTH
    ? { code: 'TOO_SHORT', params: { min: FIN_LENGTH } }
    : { code: 'BAD_FORMAT' };
}
