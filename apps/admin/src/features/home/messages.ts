import { defineMessages } from '#/lib/i18n';

export const homeMessages = defineMessages('home', {
  title: { az: 'Bu gün', en: 'Today' },
  heaps: { az: 'Sizi gözləyən işlər', en: 'What waits for you' },
  heapOverdue: { az: 'Gecikib', en: 'Overdue' },
  heapSoon: { az: '7 gün ərzində', en: 'Due within 7 days' },
  heapUrgent: { az: 'Təcili', en: 'Urgent' },
  heapAcknowledge: { az: 'Təsdiq gözləyən yönləndirmələr', en: 'Referrals to acknowledge' },
  heapPlans: { az: 'Qərar gözləyən planlar', en: 'Plans to decide' },
  heapClosures: { az: 'Qərar gözləyən bağlanmalar', en: 'Closures to decide' },
  heapNoMentor: { az: 'Mentoru olmayan işlər', en: 'Cases without a mentor' },
  heapToAssess: { az: 'Qiymətləndiriləcək', en: 'To assess' },
  heapToPlan: { az: 'Planlaşdırılacaq', en: 'To plan' },
  heapWaiting: { az: 'Qərarını gözlədikləriniz', en: 'Waiting for a decision' },
  showAll: { az: 'Hamısına bax ({{count}})', en: 'Show all ({{count}})' },
  more: { az: '{{count}}+', en: '{{count}}+' },
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
