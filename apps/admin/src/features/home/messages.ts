import { defineMessages } from '#/lib/i18n';

export const homeMessages = defineMessages('home', {
  title: { az: 'Bu gün', en: 'Today' },
  greeting: { az: 'Salam, {{name}}', en: 'Good day, {{name}}' },
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
