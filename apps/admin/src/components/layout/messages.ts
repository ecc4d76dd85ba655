import { defineMessages } from '#/lib/i18n';

export const layoutMessages = defineMessages('layout', {
  language: { az: 'Dil', en: 'Language' },
  skip: { az: 'Məzmuna keç', en: 'Skip to the content' },
  connectionDown: {
    az: 'Serverlə əlaqə yoxdur. Yazdıqlarınız qalır; əlaqə yoxlanılır.',
    en: 'The server cannot be reached. What you typed is kept; the connection is being checked.',
  },
  retryNow: { az: 'İndi yoxla', en: 'Check now' },
});
