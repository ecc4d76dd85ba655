const LEAST = 5;
const MOST = 32;

/** Letters and digits, five at least, with spaces, hyphens and strokes between them. */
export const DOCUMENT_PATTERN =
  /^(?=(?:[-/ ]*[\p{L}\p{N}]){5})[\p{L}\p{N}][\p{L}\p{N}\-/ ]{3,30}[\p{L}\p{N}]$/u;

export type DocumentFault =
  | { readonly code: 'TOO_SHORT'; readonly params: { readonly min: number } }
  | { readonly code: 'TOO_LONG'; readonly params: { readonly max: number } }
  | { readonly code: 'BAD_FORMAT' };

/**
 * Why a text is no number of an identity document; null where it can be one, or where nothing was entered. Asked by the
 * forms before the server.
 */
export function documentFault(text: string): DocumentFault | null {
  const number = text.trim();
  if (number === '' || DOCUMENT_PATTERN.test(number)) return null;
  if (number.length < LEAST) return { code: 'TOO_SHORT', params: { min: LEAST } };
  if (number.length > MOST) return { code: 'TOO_LONG', params: { max: MOST } };
  return { code: 'BAD_FORMAT' };
}
