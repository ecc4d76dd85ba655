import { defineMessages } from '#/lib/i18n';

/** What an import would make or has made, said honestly: what is nothing is not counted. */
export const summaryMessages = defineMessages('import-summaries', {
  willMake: {
    az: '{{count}} yeni iş yaranacaq.',
    en: { one: '{{count}} new case will be made.', other: '{{count}} new cases will be made.' },
  },
  willMakeNothingYet: {
    az: 'Hələlik yeni iş yoxdur: {{count}} sətir qərarınızı gözləyir.',
    en: {
      one: 'Nothing to make yet: {{count}} row waits for your decision.',
      other: 'Nothing to make yet: {{count}} rows wait for your decision.',
    },
  },
  nothingNew: {
    az: 'Yeni heç nə yoxdur: {{count}} sətir artıq sistemdədir.',
    en: {
      one: 'Nothing new: {{count}} row is already here.',
      other: 'Nothing new: {{count}} rows are already here.',
    },
  },
  nothingToMake: {
    az: 'Bu fayldan heç bir iş yaranmayacaq.',
    en: 'No case will be made of this file.',
  },
  made: {
    az: '{{count}} yeni iş yarandı.',
    en: { one: '{{count}} new case was made.', other: '{{count}} new cases were made.' },
  },
  madeNothingNew: {
    az: 'Yeni heç nə yaranmadı: {{count}} sətir artıq sistemdə idi.',
    en: {
      one: 'Nothing new was made: {{count}} row was already here.',
      other: 'Nothing new was made: {{count}} rows were already here.',
    },
  },
  madeNothing: { az: 'Bu fayldan heç bir iş yaranmadı.', en: 'No case was made of this file.' },
  generalTypes: {
    az: '{{count}} sətirdə qayıdışın növü ümumi sözlə yazılıb: adi növ götürülüb.',
    en: {
      one: 'In {{count}} row the type of return is a general word: the usual type was taken.',
      other: 'In {{count}} rows the type of return is a general word: the usual type was taken.',
    },
  },
  members: {
    az: 'ailə üzvü: {{count}}',
    en: { one: '{{count}} family member', other: '{{count}} family members' },
  },
  undecided: {
    az: 'qərar gözləyir: {{count}}',
    en: { one: '{{count}} to decide', other: '{{count}} to decide' },
  },
  check: {
    az: 'baxılmalı: {{count}}',
    en: { one: '{{count}} to look at', other: '{{count}} to look at' },
  },
  refused: {
    az: 'qəbul olunmur: {{count}}',
    en: { one: '{{count}} refused', other: '{{count}} refused' },
  },
  known: {
    az: 'artıq sistemdə: {{count}}',
    en: { one: '{{count}} already here', other: '{{count}} already here' },
  },
  repeated: {
    az: 'faylda təkrar: {{count}}',
    en: { one: '{{count}} repeated in the file', other: '{{count}} repeated in the file' },
  },
  linked: {
    az: 'mövcud işə bağlandı: {{count}}',
    en: {
      one: '{{count}} linked to an existing case',
      other: '{{count}} linked to existing cases',
    },
  },
  leftOut: {
    az: 'buraxıldı: {{count}}',
    en: { one: '{{count}} left out', other: '{{count}} left out' },
  },
});
