import { defineMessages } from '#/lib/i18n';

export const tasksMessages = defineMessages('task-list', {
  title: { az: 'Tapşırıqlarınız', en: 'Your tasks' },
  text: {
    az: 'Sizə və rolunuza verilən bütün açıq tapşırıqlar: əvvəl vaxtı yaxın olanlar, sonda tarixi olmayanlar.',
    en: 'Every open task that is yours or your role’s: the nearest due day first, those without a day last.',
  },
  what: { az: 'Nə edilməlidir', en: 'What is to be done' },
  where: { az: 'Harada', en: 'Where' },
  cases: { az: 'İşlərin siyahısı', en: 'List of the cases' },
  due: { az: 'Son tarix', en: 'Due' },
  whose: { az: 'Kimə', en: 'For whom' },
  action: { az: 'Əməliyyat', en: 'Action' },
  done: { az: 'Bitdi', en: 'Done' },
  doneOf: { az: 'Bitdi: {{task}}', en: 'Done: {{task}}' },
  emptyTitle: { az: 'Açıq tapşırığınız yoxdur', en: 'You have no open task' },
  empty: {
    az: 'Sizə və ya rolunuza tapşırıq verildikdə burada görünəcək.',
    en: 'What is given to you or to your role will appear here.',
  },
});
