import { defineMessages } from '#/lib/i18n';

/** Refusals that no machine of cases or items speaks: why, and what to do. */
export const refusalMessages = defineMessages('refusals', {
  ORDERED_ITEM_KEPT: {
    az: 'Sifariş edilmiş yardım planda qalmalıdır. Onu geri qaytarın.',
    en: 'Assistance that was ordered stays in the plan. Put it back.',
  },
  PRINCIPAL_STAYS: {
    az: 'İşin əsas şəxsi çıxarıla bilməz.',
    en: 'The principal person of a case cannot be removed.',
  },
  NO_PROGRAMME_RUNS: {
    az: 'Hazırda açıq proqram yoxdur. Rəhbərə müraciət edin.',
    en: 'No programme is running. Ask the manager.',
  },
  MENTOR: {
    az: 'Bu şəxs həmin proqramın mentoru deyil. Başqasını seçin.',
    en: 'This person is not a mentor of the programme. Choose another.',
  },
  MOST_SAVED_VIEWS: {
    az: 'Ən çoxu {{max}} görünüş saxlanılır. Lazım olmayanı silin.',
    en: 'At most {{max}} views are kept. Delete one that is not needed.',
  },
  SNOOZE_DAY: {
    az: 'Gün {{from}} – {{to}} arasında olmalıdır. Cihazın tarixi düzgündürmü?',
    en: 'The day has to lie between {{from}} and {{to}}. Is the date of this device right?',
  },
});
