import { translate, useLanguage } from '#/lib/i18n';
import { TECHNICAL_FIELDS } from '../field-words';
import { auditFieldMessages } from '../messages';
import { keptFault, useFaultText } from './use-fault-text';

type Known = keyof typeof auditFieldMessages.table;

const isKnown = (field: string): field is Known => Object.hasOwn(auditFieldMessages.table, field);

/** Fields in the words of the forms, and faults of the chain in those of its box; what only the system needs is left out. */
export function useFieldText(): (fields: readonly string[]) => string {
  useLanguage();
  const say = translate(auditFieldMessages);
  const faultText = useFaultText();
  const wordsOf = (field: string): string => {
    const fault = keptFault(field);
    if (fault) return faultText(fault);
    return isKnown(field) ? say(field) : field;
  };
  return (fields) => {
    const words = fields.filter((field) => !TECHNICAL_FIELDS.includes(field)).map(wordsOf);
    return [...new Set(words)].join(', ') || '—';
  };
}
