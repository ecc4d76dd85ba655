import { beforeEach, describe, expect, it } from '@jest/globals';
import * as assessments from '@qayidis/domain/assessments';
import * as calendar from '@qayidis/domain/calendar';
import * as cases from '@qayidis/domain/cases';
import * as monitoring from '@qayidis/domain/monitoring';
import * as parameters from '@qayidis/domain/parameters';
import * as plans from '@qayidis/domain/plans';
import * as readmission from '@qayidis/domain/readmission';
import * as reminders from '@qayidis/domain/reminders';
import * as survey from '@qayidis/domain/survey';
import * as tasks from '@qayidis/domain/tasks';
import { citation, citedNoteMessages, citedPageMessages, citedPlaceMessages } from './citation';
import { changeLanguage } from './i18n';

const RULES = [
  ...[assessments, cases, monitoring, parameters, plans, readmission, reminders, survey, tasks],
  [2025, 2026, 2027, 2028, 2031].map(calendar.azHolidayTable),
  (['DE', 'PL'] as const).map((country) => calendar.seededHolidays(country, 2026)),
];

/** Every text that stands under the name `source`, however deep. */
function sourcesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    name === 'source' && typeof part === 'string' ? [part] : sourcesIn(part),
  );
}

const SOURCES = [...new Set(RULES.flatMap(sourcesIn))];

/** Names of acts, agreements, collections and programmes, and codes of rules: the same in every language. */
const NAME = /udiregelverk\.no|date-holidays|\b[A-Z]+(?:-[A-Z]+)*\d*\b/g;
const WORD = /\p{L}{2,}/gu;

const wordsIn = (text: string): string[] =>
  (text.replace(NAME, '').match(WORD) ?? []).map((word) => word.toLocaleLowerCase('az'));

const AZERBAIJANI = new Set(
  [citedNoteMessages, citedPageMessages, citedPlaceMessages]
    .flatMap(({ table }) => Object.values(table))
    .flatMap(({ az }) => wordsIn(az)),
);

describe('a source that the product itself gives', () => {
  it('is found in rules, agreements, numbers and holidays', () => {
    for (const known of [
      'readmission.md 16.3: not read; as EU-AZ',
      'decisions.md, what stands in for a fact',
      'Cabinet of Ministers No 362 of 2 December 2025',
      'Tabular Islamic calendar',
      'reintegration.md 3 row 2; D-19',
    ])
      expect(SOURCES).toContain(known);
  });

  describe('in Azerbaijani', () => {
    beforeEach(() => changeLanguage('az'));

    it.each(SOURCES)('has no word of another language: %s', (source) => {
      expect(wordsIn(citation(source)).filter((word) => !AZERBAIJANI.has(word))).toEqual([]);
    });

    it.each([
      [
        'readmission.md 16.3: not read; as EU-AZ',
        'Readmissiya qaydaları, bölmə 16.3: mətni oxunmayıb; EU-AZ kimi',
      ],
      [
        'D-25: signed in Belgrade on 23.11.2022, text not found',
        'Qəbul edilmiş qərarlar, №\u00a025: 23.11.2022 tarixində Belqradda imzalanıb, mətni tapılmayıb',
      ],
      [
        'decisions.md, what stands in for a fact',
        'Qəbul edilmiş qərarlar, faktı nəyin əvəz etdiyi',
      ],
      [
        'Cabinet of Ministers No 362 of 2 December 2025',
        'Nazirlər Kabinetinin 02.12.2025 tarixli 362 nömrəli qərarı',
      ],
    ])('says in words: %s', (source, words) => {
      expect(citation(source)).toBe(words);
    });
  });

  describe('in English', () => {
    beforeEach(() => changeLanguage('en'));

    it.each(SOURCES)('has no letter that only Azerbaijani has: %s', (source) => {
      expect(citation(source)).not.toMatch(/[əğışçöü]/iu);
    });
  });
});
