import { translate, useLanguage } from '#/lib/i18n';
import { TECHNICAL_FIELDS } from '../field-words';
import { auditFieldMessages } from '../messages';

type Known = keyof typeof auditFieldMessages.table;

const isKnown = (field: string): field is Known => Object.hasOwn(auditFieldMessages.table, field);
/** Fields in the words of the forms, what only the system needs left out; codes stay codes. */
export function useFieldText(): (fields: readonly string[]) => string {
  useLanguage();
  const say = translate(auditFieldMessages);
  return (fields) => {
    const words = fields
      .filter((field) => !TECHNICAL_FIELDS.includes(field))
      .map((field) => (isKnown(field) ? say(field) : field));
    return [...new Set(words)].join(', ') || '—';
  };
}
