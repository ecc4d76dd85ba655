import { useMessages } from '#/lib/i18n';
import type { ReadmissionRow } from '../api/readmissions';
import { readmissionMessages } from '../messages';
import { holderMessages } from '../word-messages';

/** With whom a request waits: the desk, and the officer by name. */
export function useHolderWords(): (of: Pick<ReadmissionRow, 'holder' | 'holderName'>) => string {
  const t = useMessages(readmissionMessages);
  const holder = useMessages(holderMessages);
  return ({ holder: code, holderName: name }) =>
    name === null ? holder(code) : t('holderWith', { holder: holder(code), name });
}
