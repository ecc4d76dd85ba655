import type { Schemas } from '@qayidis/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { listQuery, send } from '#/lib/api';
import '#/lib/codes/case-detail-rules';
import type { ErasureSearch, PaperSearch } from '#/lib/office-search';

export type Erasure = Schemas['ErasureResponse'];
export type ErasureCommand = Schemas['ErasureCommand'];
export type Paper = Schemas['ProvisionalConsentResponse'];

const PROTECTION = 'protection';

export const erasuresQuery = (search: ErasureSearch, cursor: string | undefined) =>
  listQuery<Erasure>(PROTECTION, '/erasures', search, cursor);

export const papersQuery = (search: PaperSearch, cursor: string | undefined) =>
  listQuery<Paper>(PROTECTION, '/provisional-consents', search, cursor);

const PATH_OF = {
  ANONYMISE: 'anonymise',
  PLACE_HOLD: 'legal-hold',
  RELEASE_HOLD: 'legal-hold',
} as const satisfies Record<ErasureCommand, string>;

/** Anonymising takes no reason: the time that is over is the reason. */
const bodyOf = (command: ErasureCommand, reason: string) =>
  command === 'ANONYMISE' ? {} : { body: { legalHold: command === 'PLACE_HOLD', reason } };

export const giveCommand = (
  { id, version }: Erasure,
  command: ErasureCommand,
  reason: string,
  idempotencyKey: string,
): Promise<Erasure> =>
  send<Erasure>({
    method: 'POST',
    path: `/cases/${id}/${PATH_OF[command]}`,
    version,
    idempotencyKey,
    ...bodyOf(command, reason),
  });

export function useProtectionChanged(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: [PROTECTION] }),
      client.invalidateQueries({ queryKey: ['home'] }),
    ]);
  };
}
