import { defineMessages, translate } from './i18n';

/** The pages that rules cite, as a reader knows them: names of files mean nothing outside the workshop. */
export const citedPageMessages = defineMessages('cited-pages', {
  reintegration: { az: 'Reinteqrasiya qaydaları', en: 'Rules of reintegration' },
  readmission: { az: 'Readmissiya qaydaları', en: 'Rules of readmission' },
  decisions: { az: 'Qəbul edilmiş qərarlar', en: 'Decisions taken' },
  peers: { az: 'Təcrübə mübadiləsi', en: 'Experience of practitioners' },
  OTHER: { az: 'Sistemin qaydaları', en: 'Rules of the system' },
});

/** Places within a page, and rules that are cited by a letter and a number. */
export const citedPlaceMessages = defineMessages('cited-places', {
  section: { az: ', bölmə {{number}}', en: ', section {{number}}' },
  row: { az: ', sətir {{number}}', en: ', row {{number}}' },
  rows: { az: ', sətir {{number}}', en: ', rows {{number}}' },
  ask: { az: ', sual {{number}}', en: ', question {{number}}' },
  and: { az: '{{number}} və ', en: '{{number}} and ' },
  labourCode: { az: 'Əmək Məcəlləsi, maddə {{number}}', en: 'Labour Code, Art. {{number}}' },
  cabinet: { az: 'Nazirlər Kabineti', en: 'Cabinet of Ministers' },
  yearly: { az: '{{number}} ili üzrə qərar', en: 'yearly decision for {{number}}' },
  forecast: { az: 'Proqnoz', en: 'Forecast' },
  clocks: { az: ', müddətlərin növbəliliyi', en: ', order of the terms' },
  decision: {
    az: 'Qəbul edilmiş qərarlar, №\u00a0{{number}}',
    en: 'Decisions taken, No\u00a0{{number}}',
  },
  reminder: { az: 'Xatırlatma qaydası {{number}}', en: 'Rule of reminders {{number}}' },
  digest: { az: 'Səhər məktubunun qaydası {{number}}', en: 'Rule of the morning mail {{number}}' },
});

const PAGE = /\b([a-z][a-z-]*)\.md\b/g;
const SECTION = /\.md (\d+(?:\.\d+)*)/g;

/** In this order: a section is known by the page before it, which is named at last. */
const PLACES: readonly (readonly [RegExp, keyof typeof citedPlaceMessages.table])[] = [
  [/,? row (\d+)/g, 'row'],
  [/,? rows (\d+)/g, 'rows'],
  [/,? asks? (\d+)/g, 'ask'],
  [/\b(\d+) and (?=\d)/g, 'and'],
  [/\bLabour Code, Art\. (\d+)/g, 'labourCode'],
  [/\bCabinet of Ministers\b/g, 'cabinet'],
  [/\byearly decision for (\d{4})/g, 'yearly'],
  [/^Forecast$/g, 'forecast'],
  [/,? orders of clocks/g, 'clocks'],
  [/\bD-0*(\d+)\b/g, 'decision'],
  [/\bREM-0*(\d+)\b/g, 'reminder'],
  [/\bDIG-0*(\d+)\b/g, 'digest'],
];

/** A source of a rule as a citation; whatever names no file and no rule of ours stays as it was typed. */
export function citation(source: string): string {
  const page = translate(citedPageMessages);
  const place = translate(citedPlaceMessages) as (key: string, values: object) => string;
  const placed = PLACES.reduce(
    (text, [sign, key]) => text.replace(sign, (_all, number: string) => place(key, { number })),
    source.replace(SECTION, (_all, number: string) => `.md${place('section', { number })}`),
  );
  return placed.replace(PAGE, (_file, name: string) =>
    page(name in citedPageMessages.table ? (name as 'OTHER') : 'OTHER'),
  );
}
