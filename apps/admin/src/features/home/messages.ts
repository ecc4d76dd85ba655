import type { Schemas } from '@qayidis/contracts';
import { defineMessages } from '#/lib/i18n';

export const homeMessages = defineMessages('home', {
  title: { az: 'Bu gün', en: 'Today' },
  queues: { az: 'Sizi gözləyən işlər', en: 'What waits for you' },
  OVERDUE: { az: 'Gecikib', en: 'Overdue' },
  DUE_SOON: { az: '7 gün ərzində', en: 'Due within 7 days' },
  NEW: { az: 'Yeni', en: 'New' },
  WAITING_FOR_ME: { az: 'Sizi gözləyir', en: 'Waiting for you' },
  WAITING_FOR_OTHERS: { az: 'Başqalarını gözləyir', en: 'Waiting for others' },
  WITHOUT_MENTOR: { az: 'Mentoru yoxdur', en: 'Without a mentor' },
  FROM_REGISTER: { az: 'Reyestrdən: götürülməlidir', en: 'From a register, to be taken up' },
  showAll: { az: 'Hamısına bax ({{count}})', en: 'Show all ({{count}})' },
  capped: { az: '{{count}}+', en: '{{count}}+' },
  tasks: { az: 'Tapşırıqlarınız', en: 'Your tasks' },
  taskDone: { az: 'Bitdi', en: 'Done' },
  taskDoneLabel: { az: 'Bitdi: {{task}}', en: 'Done: {{task}}' },
  donorTitle: { az: 'Hələ heç bir hesabat buraxılmayıb', en: 'Nothing has been released yet' },
  donorText: {
    az: 'Donorlar yalnız buraxılmış yekun rəqəmləri görür: ayrı-ayrı şəxslər haqqında məlumat göstərilmir. Növbəti rüb hesabatı təsdiqlənəndən sonra burada görünəcək.',
    en: 'Donors see released totals only, never data about a single person. The next quarterly report will appear here once it has been approved.',
  },
  monitorTitle: { az: 'Hələ göstəriləcək nəticə yoxdur', en: 'There are no outcomes to show yet' },
  monitorText: {
    az: 'Burada yalnız razılıq vermiş şəxslərin mərhələsi və ümumi nəticəsi, eləcə də kifayət qədər böyük qrupların yekun rəqəmləri görünür. Razılıq qeydə alındıqda sətirlər özü əlavə olunur.',
    en: 'Shown here are the stage and coarse outcome of persons who have consented, and totals of groups that are large enough. Rows appear by themselves once a consent is recorded.',
  },
  nothingTitle: { az: 'Sizi gözləyən iş yoxdur', en: 'Nothing is waiting for you' },
  nothingText: {
    az: 'Yeni tapşırıq, təsdiq və ya son tarix yarandıqda burada görünəcək. Bütün bölmələr soldakı menyudadır.',
    en: 'New tasks, approvals and due dates will appear here. All sections are in the menu.',
  },
});

/** Colour only for what presses. */
export const QUEUE_TONES = {
  OVERDUE: 'urgent',
  DUE_SOON: 'attention',
  NEW: 'active',
  WAITING_FOR_ME: 'attention',
  FROM_REGISTER: 'neutral',
  WAITING_FOR_OTHERS: 'none',
  WITHOUT_MENTOR: 'attention',
} as const satisfies Record<Schemas['QueueKind'], string>;
