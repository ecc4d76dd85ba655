import type { ItemRule } from '@qayidis/domain/plans';
import { defineMessages, type Message, translate } from '#/lib/i18n';
import { addRefusals, wordsOf } from '#/lib/problems';
import { assistanceTypeMessages, evidenceKindMessages } from './assistance';
import { caseStateMessages } from './case-states';

/** Why a step of an item is not possible and what would make it so; one text per rule of its machine. */
export const itemRuleMessages = defineMessages('item-rules', {
  IMMEDIATE_STATE: {
    az: 'Təxirəsalınmaz yardım yalnız iş aparılarkən verilir; işin vəziyyəti: {{state}}.',
    en: 'Immediate help is given only while the case is worked on; its state is: {{state}}.',
  },
  IMMEDIATE_TYPE: {
    az: '“{{type}}” təxirəsalınmaz yardım kimi verilə bilməz.',
    en: '“{{type}}” cannot be given as immediate help.',
  },
  IMMEDIATE_WITHIN_CAP: {
    az: 'Təxirəsalınmaz yardım üçün {{leftMinor}} qalıb (hədd {{capMinor}}): məbləğ ondan çoxdur.',
    en: 'The amount is more than the {{leftMinor}} left for immediate help (limit {{capMinor}}).',
  },
  IMMEDIATE_UNDECIDED: {
    az: 'Bu təxirəsalınmaz yardım barədə qərar artıq verilib.',
    en: 'This immediate help was decided on already.',
  },
  IMMEDIATE_APPROVED: {
    az: 'Əvvəlcə koordinator təxirəsalınmaz yardımı təsdiqləməlidir.',
    en: 'The coordinator must approve the immediate help first.',
  },
  NOT_GIVER: {
    az: 'Yardımı verən şəxs onu özü təsdiqləyə bilməz.',
    en: 'Who gave the help cannot approve it.',
  },
  CASE_IN_ASSISTANCE: {
    az: 'Bu, yalnız iş “Yardım” mərhələsində olanda mümkündür; indi: {{state}}.',
    en: 'Possible only while the case is in assistance; now it is: {{state}}.',
  },
  CASE_NOT_ENDED: { az: 'İş artıq bitib: {{state}}.', en: 'The case has ended: {{state}}.' },
  NOT_DELIVERER: {
    az: 'Yardımı təhvil verən şəxs onu özü yoxlaya bilməz.',
    en: 'Who delivered the item cannot verify it.',
  },
  EVIDENCE_COMPLETE: {
    az: 'Sübutlar tam deyil. Çatışmır: {{missing}}.',
    en: 'The evidence is not complete. Missing: {{missing}}.',
  },
  RETURN_NOT_RECORDED: {
    az: 'Qaytarılma artıq qeyd edilib.',
    en: 'The return is recorded already.',
  },
  RETURN_RECORDED: {
    az: 'Əvvəlcə mentor əşyaların qaytarıldığını qeyd etməlidir.',
    en: 'The mentor must record the returned goods first.',
  },
  NOT_RETURN_RECORDER: {
    az: 'Qaytarılmanı qeyd edən şəxs onu özü təsdiqləyə bilməz.',
    en: 'Who recorded the return cannot verify it.',
  },
  DELIVERY_TOO_EARLY: {
    az: 'Təhvil tarixi {{from}} tarixindən əvvəl ola bilməz. {{from}} – {{until}} arasında gün yazın.',
    en: 'The delivery cannot lie before {{from}}. Enter a day from {{from}} to {{until}}.',
  },
  DELIVERY_DATE: {
    az: 'Təhvil tarixini yazın, ən geci {{until}}.',
    en: 'Enter the delivery date, {{until}} at the latest.',
  },
  EVIDENCE: { az: 'Ən azı bir sübut seçin.', en: 'Choose at least one piece of evidence.' },
  CANCEL_REASON: { az: 'Ləğvin səbəbini yazın.', en: 'Write the reason of the cancellation.' },
  COMMENT: { az: 'Qeyd yazın.', en: 'Write a remark.' },
} as const satisfies Record<ItemRule, Message>);

const orMessages = defineMessages('item-rule-words', { or: { az: 'və ya', en: 'or' } });
const evidence = wordsOf(evidenceKindMessages);

/** One of several kinds is enough where they stand as `A|B`. */
const evidenceOf = (kinds: string): string =>
  kinds
    .split('|')
    .map(evidence)
    .join(` ${translate(orMessages)('or')} `);

addRefusals(itemRuleMessages, {
  missing: evidenceOf,
  state: wordsOf(caseStateMessages),
  type: wordsOf(assistanceTypeMessages),
});
