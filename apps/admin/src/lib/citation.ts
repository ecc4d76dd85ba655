import { formatDate } from './dates';
import { currentLanguage, defineMessages, translate } from './i18n';

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
  cabinetDecision: {
    az: 'Nazirlər Kabinetinin {{date}} tarixli {{number}} nömrəli qərarı',
    en: 'Cabinet of Ministers No {{number}} of {{date}}',
  },
  cabinet: { az: 'Nazirlər Kabineti', en: 'Cabinet of Ministers' },
  yearly: { az: '{{number}} ili üzrə qərar', en: 'yearly decision for {{number}}' },
  decisionsOf: { az: '{{number}} ili üzrə qərarlar', en: 'decisions for {{number}}' },
  forecast: { az: 'Proqnoz', en: 'Forecast' },
  page: { az: ', səh. {{number}}', en: ', p. {{number}}' },
  calendarRule: { az: ', təqvim qaydası {{number}}', en: ', calendar rule {{number}}' },
  clocks: { az: ', müddətlərin növbəliliyi', en: ', order of the terms' },
  decision: {
    az: 'Qəbul edilmiş qərarlar, №\u00a0{{number}}',
    en: 'Decisions taken, No\u00a0{{number}}',
  },
  reminder: { az: 'Xatırlatma qaydası {{number}}', en: 'Rule of reminders {{number}}' },
  digest: { az: 'Səhər məktubunun qaydası {{number}}', en: 'Rule of the morning mail {{number}}' },
});

/**
 * What a source says beside its place, found by its English words: rows that are stored keep those, and no history is
 * written anew. A guard tells when a rule brings a note that is missing here.
 */
export const citedNoteMessages = defineMessages('cited-notes', {
  unread: { az: 'mətni oxunmayıb; EU-AZ kimi', en: 'not read; as EU-AZ' },
  noExtension: { az: 'uzadılma tapılmayıb', en: 'no extension found' },
  signed: {
    az: '23.11.2022 tarixində Belqradda imzalanıb, mətni tapılmayıb',
    en: 'signed in Belgrade on 23.11.2022, text not found',
  },
  disputed: {
    az: 'qüvvəyə minmə tarixi barədə mənbələr fərqlənir',
    en: 'sources disagree on its entry into force',
  },
  facts: { az: 'faktı nəyin əvəz etdiyi', en: 'what stands in for a fact' },
  fourEyes: { az: 'dörd göz prinsipi', en: 'four eyes' },
  asRestart: { az: 'RESTART nümunəsi üzrə ilkin dəyər', en: 'RESTART-like default' },
  lunar: { az: 'Hicri təqvim üzrə hesablama', en: 'Tabular Islamic calendar' },
  recheck: { az: 'yenidən yoxlanılmalıdır', en: 'to be re-checked' },
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
  [/\bdecisions for (\d{4})/g, 'decisionsOf'],
  [/^Forecast$/g, 'forecast'],
  [/, p\. (\d+)/g, 'page'],
  [/, calendar rule (\d+)/g, 'calendarRule'],
  [/,? orders of clocks/g, 'clocks'],
  [/\bD-0*(\d+)\b/g, 'decision'],
  [/\bREM-0*(\d+)\b/g, 'reminder'],
  [/\bDIG-0*(\d+)\b/g, 'digest'],
];

type Place = (key: string, values: object) => string;

const CABINET_DECISION = /\bCabinet of Ministers No (\d+) of (\d{1,2} [A-Z][a-z]+ \d{4})/g;

/** The day of an act, in the form of the reader's language. */
const actDate = (typed: string): string => {
  const time = Date.parse(`${typed} UTC`);
  if (Number.isNaN(time)) return typed;
  const language = currentLanguage();
  const style = language === 'az' ? 'short' : 'long';
  return formatDate(new Date(time).toISOString(), language, style);
};

const withNotes = (source: string): string => {
  const note = translate(citedNoteMessages);
  const notes = Object.entries(citedNoteMessages.table) as [Note, { readonly en: string }][];
  return notes.reduce((text, [key, { en }]) => text.replaceAll(en, note(key)), source);
};
type Note = keyof typeof citedNoteMessages.table;

const withPlaces = (source: string): string => {
  const place = translate(citedPlaceMessages) as Place;
  return PLACES.reduce(
    (text, [sign, key]) => text.replace(sign, (_all, number: string) => place(key, { number })),
    source
      .replace(CABINET_DECISION, (_all, number: string, date: string) =>
        place('cabinetDecision', { number, date: actDate(date) }),
      )
      .replace(SECTION, (_all, number: string) => `.md${place('section', { number })}`),
  );
};

/** A source of a rule as a citation; whatever names no file and no rule of ours stays as it was typed. */
export function citation(source: string): string {
  const page = translate(citedPageMessages);
  return withPlaces(withNotes(source)).replace(PAGE, (_file, name: string) =>
    page(name in citedPageMessages.table ? (name as 'OTHER') : 'OTHER'),
  );
}
