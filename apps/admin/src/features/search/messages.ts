import { defineMessages } from '#/lib/i18n';

export const searchMessages = defineMessages('search', {
  open: { az: 'Axtar', en: 'Search' },
  keys: { az: 'Ctrl K', en: 'Ctrl K' },
  title: { az: 'Sürətli axtarış', en: 'Quick search' },
  label: { az: 'Ad, iş nömrəsi, telefon və ya FİN', en: 'Name, case number, phone or FIN' },
  hint: {
    az: 'Adı istənilən yazılışla yazın: “Eliyev”, “Aliyev” və “Əliyev” eyni nəticəni verir, kirillə yazılış da. Telefon tam nömrə və ya son rəqəmləri ilə (ən azı dörd), FİN yalnız bütöv tapılır.',
    en: 'Write a name in any spelling: “Eliyev”, “Aliyev” and “Əliyev” find the same, and so does Cyrillic. A telephone is found by its whole number or its last digits (four or more), a FIN by the whole only.',
  },
  results: { az: 'Nəticələr', en: 'Results' },
  none: {
    az: 'Heç nə tapılmadı. Başqa yazılışı, yalnız soyadı və ya iş nömrəsini yoxlayın. Sizə aid olmayan işlər göstərilmir.',
    en: 'Nothing found. Try another spelling, the family name alone or the case number. Cases outside your work are not shown.',
  },
  found: {
    az: '{{count}} nəticə.',
    en: { one: '{{count}} result.', other: '{{count}} results.' },
  },
  member: { az: 'ailə üzvü: {{name}}', en: 'family member: {{name}}' },
  more: {
    az: 'Daha çox nəticə var. Axtarışı dəqiqləşdirin.',
    en: 'There are more. Make the search narrower.',
  },
});
