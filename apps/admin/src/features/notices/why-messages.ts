import { defineMessages } from '#/lib/i18n';

/** Why a line of the inbox came, and when it was to come. */
export const whyMessages = defineMessages('notice-reasons', {
  why: { az: 'Səbəb: {{rule}}', en: 'Why: {{rule}}' },
  whyEvent: {
    az: 'Səbəb: belə hadisə dərhal bildirilir',
    en: 'Why: you are told of this as soon as it happens',
  },
  whyLate: {
    az: 'Səbəb: {{rule}} bildirilməli idi, gec bildirilib',
    en: 'Why: was to be told {{rule}}, is told late',
  },
  whyEventLate: {
    az: 'Səbəb: belə hadisə dərhal bildirilməli idi, gec bildirilib',
    en: 'Why: you were to be told of this as soon as it happened, and are told late',
  },
  escalated: { az: 'Əvvəl başqasına bildirilib', en: 'Others were told first' },
  passedOver: { az: 'Ayrıca bildirilməyib: {{steps}}', en: 'Not told separately: {{steps}}' },
});
