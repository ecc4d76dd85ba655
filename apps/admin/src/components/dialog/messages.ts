import { defineMessages } from '#/lib/i18n';

export const dialogMessages = defineMessages('dialog', {
  close: { az: 'Bağla', en: 'Close' },
});
