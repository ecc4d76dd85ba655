import { defineMessages } from '#/lib/i18n';

/** What an import would make or has made, said honestly: what is nothing is not counted. */
export const summaryMessages = defineMessages('import-summaries', {
  willMake: {
    az: '{{figure}} yeni iş yaranacaq.',
    en: { one: '{{figure}} new case will be made.', other: '{{figure}} new cases will be made.' },
  },
  willMakeNothingYet: {
    az: 'Hələlik yeni iş yoxdur: {{figure}} sətir qərarınızı gözləyir.',
    en: {
      one: 'Nothing to make yet: {{figure}} row waits for your decision.',
      other: 'Nothing to make yet: {{figure}} rows wait for your decision.',
    },
  },
  nothingNew: {
    az: 'Yeni heç nə yoxdur: {{figure}} sətir artıq sistemdədir.',
    en: {
      one: 'Nothing new: {{figure}} row is already here.',
      other: 'Nothing new: {{figure}} rows are already here.',
    },
  },
  nothingToMake: {
    az: 'Bu fayldan heç bir iş yaranmayacaq.',
    en: 'No case will be made of this file.',
  },
  made: {
    az: '{{figure}} yeni iş yarandı.',
    en: { one: '{{figure}} new case was made.', other: '{{figure}} new cases were made.' },
  },
  madeNothingNew: {
    az: 'Yeni heç nə yaranmadı: {{figure}} sətir artıq sistemdə idi.',
    en: {
      one: 'Nothing new was made: {{figure}} row was already here.',
      other: 'Nothing new was made: {{figure}} rows were already here.',
    },
  },
  madeNothing: { az: 'Bu fayldan heç bir iş yaranmadı.', en: 'No case was made of this file.' },
  generalTypes: {
    az: '{{figure}} sətirdə qayıdışın növü ümumi sözlə yazılıb: adi növ götürülüb.',
    en: {
      one: 'In {{figure}} row the type of return is a general word: the usual type was taken.',
      other: 'In {{figure}} rows the type of return is a general word: the usual type was taken.',
    },
  },
  members: {
    az: 'ailə üzvü: {{figure}}',
    en: { one: '{{figure}} family member', other: '{{figure}} family members' },
  },
  undecided: {
    az: 'qərar gözləyir: {{figure}}',
    en: { one: '{{figure}} to decide', other: '{{figure}} to decide' },
  },
  check: {
    az: 'baxılmalı: {{figure}}',
    en: { one: '{{figure}} to look at', other: '{{figure}} to look at' },
  },
  refused: {
    az: 'qəbul olunmur: {{figure}}',
    en: { one: '{{figure}} refused', other: '{{figure}} refused' },
  },
  known: {
    az: 'artıq sistemdə: {{figure}}',
    en: { one: '{{figure}} already here', other: '{{figure}} already here' },
  },
  repeated: {
    az: 'faylda təkrar: {{figure}}',
    en: { one: '{{figure}} repeated in the file', other: '{{figure}} repeated in the file' },
  },
  linked: {
    az: 'mövcud işə bağlandı: {{figure}}',
    en: {
      one: '{{figure}} linked to an existing case',
      other: '{{figure}} linked to existing cases',
    },
  },
  leftOut: {
    az: 'buraxıldı: {{figure}}',
    en: { one: '{{figure}} left out', other: '{{figure}} left out' },
  },
});
