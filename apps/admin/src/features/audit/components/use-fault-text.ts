import { useLanguage, useMessages } from '#/lib/i18n';
import { formatNumber } from '#/lib/numbers';
import type { AuditVerdict } from '../api/audit';
import { chainMessages, findingMessages } from '../messages';

type Fault = Pick<AuditVerdict['faults'][number], 'finding' | 'position'>;
type Finding = Fault['finding'];

/** What was found, the link and the entry: as a check of the chain keeps a fault in its own entry. */
const KEPT = /^([A-Z_]+) \d* (\d*)$/;

const isFinding = (code: string): code is Finding => Object.hasOwn(findingMessages.table, code);

/** The fault that an entry keeps among its fields; null for a field. */
export function keptFault(field: string): Fault | null {
  const [, finding = '', position] = KEPT.exec(field) ?? [];
  return isFinding(finding) ? { finding, position: position ? Number(position) : null } : null;
}

/** A fault of the chain in words, with the entry where it lies. */
export function useFaultText(): (fault: Fault) => string {
  const t = useMessages(chainMessages);
  const words = useMessages(findingMessages);
  const language = useLanguage();
  return ({ finding, position }) =>
    position === null
      ? words(finding)
      : t('fault', { finding: words(finding), position: formatNumber(position, language) });
}
