import { defineMessages, type Message } from '#/lib/i18n';
import type { ItemRule } from '@qayidis/domain/plans';

/** Why a step of an item is not possible and what would make it so; one text per rule of its machine. */
export const itemRuleMessages = defineMessages('item-rules', {
  IMMEDIATE_STATE: {
    az: 'Təxirəsalınmaz yardım yalnız iş aparılarkən verilir.',
    en: 'Immediate help is given only while the case is worked on.',
  },
  IMMEDIATE_TYPE: {
    az: 'Bu növ yardım təxirəsalınmaz yardım kimi verilə bilməz.',
    en: 'This type cannot be given as immediate help.',
  },
  IMMEDIATE_WITHIN_CAP: {
    az: 'Bu məbləğ təxirəsalınmaz yardım üçün qalan vəsaitdən çoxdur.',
    en: 'This amount is more than what is left for immediate help.',
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
    az: 'Bu, yalnız iş “Yardım” mərhələsində olanda mümkündür.',
    en: 'Possible only while the case is in assistance.',
  },
  CASE_NOT_ENDED: { az: 'İş artıq bitib.', en: 'The case has ended.' },
  NOT_DELIVERER: {
    az: 'Yardımı təhvil verən şəxs onu özü yoxlaya bilməz.',
    en: 'Who delivered the item cannot verify it.',
  },
  EVIDENCE_COMPLETE: {
    az: 'Sübutlar tam deyil: çatışmayanları qeyd edin.',
    en: 'The evidence is not complete: record what is missing.',
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
  DELIVERY_DATE: {
    az: 'Bu günə qədər olan təhvil tarixini yazın.',
    en: 'Enter a delivery date up to today.',
  },
  EVIDENCE: { az: 'Ən azı bir sübut seçin.', en: 'Choose at least one piece of evidence.' },
  CANCEL_REASON: { az: 'Ləğvin səbəbini yazın.', en: 'Write the reason of the cancellation.' },
  COMMENT: { az: 'Qeyd yazın.', en: 'Write a remark.' },
} as const satisfies Record<ItemRule, Message>);
