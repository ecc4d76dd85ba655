import { defineMessages } from '#/lib/i18n';

export const feedbackMessages = defineMessages('feedback', {
  problemTitle: { az: 'Alınmadı', en: 'That did not work' },
  retry: { az: 'Yenidən cəhd et', en: 'Try again' },
  requestId: { az: 'Sorğu nömrəsi: {{id}}', en: 'Request number: {{id}}' },
  retryAfter: {
    az: '{{count}} saniyə sonra yenidən cəhd edin.',
    en: { one: 'Try again in {{count}} second.', other: 'Try again in {{count}} seconds.' },
  },
  retryAfterMinutes: {
    az: '{{count}} dəqiqə sonra yenidən cəhd edin.',
    en: { one: 'Try again in {{count}} minute.', other: 'Try again in {{count}} minutes.' },
  },
  loading: { az: 'Yüklənir…', en: 'Loading…' },
  close: { az: 'Bağla', en: 'Close' },
});
