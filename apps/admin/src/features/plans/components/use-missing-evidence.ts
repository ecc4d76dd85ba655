import type { EvidenceKind } from '@qayidis/domain/code-lists';
import { evidenceKindMessages } from '#/lib/codes/assistance';
import { useMessages } from '#/lib/i18n';
import type { Item } from '../api/plans';
import { itemMessages } from '../item-messages';

/** What must still be seen before an item is verified, in words; null when nothing is missing or asked yet. */
export function useMissingEvidence({ state, missingEvidence }: Item): string | null {
  const t = useMessages(itemMessages);
  const kind = useMessages(evidenceKindMessages);
  if (!['DELIVERED', 'ORDERED'].includes(state) || missingEvidence.length === 0) return null;
  const groupOf = (group: string): string =>
    group
      .split('|')
      .map((one) => kind(one as EvidenceKind))
      .join(` ${t('or')} `);
  return missingEvidence.map(groupOf).join('; ');
}
