/** The version that was shown, as the header wants it. */
export const ifMatch = (version: number): string => `"${version}"`;

interface ChangeHeaders {
  readonly idempotencyKey?: string;
  readonly version?: number | undefined;
}

/** Headers of a change, from what `useSubmit` hands over; for `api.POST(..., { headers })`. */
export const changeHeaders = ({
  idempotencyKey,
  version,
}: ChangeHeaders): Record<string, string> => ({
  ...(idempotencyKey ? { 'Idempotency-Key': idempotencyKey } : {}),
  ...(version === undefined ? {} : { 'If-Match': ifMatch(version) }),
});
