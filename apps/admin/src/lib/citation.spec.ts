import { beforeEach, describe, expect, it } from '@jest/globals';
import { CASE_MACHINE } from '@qayidis/domain/cases';
import { DEFAULT_PARAMETERS } from '@qayidis/domain/parameters';
import { TRIGGER_TRAITS } from '@qayidis/domain/reminders';
import { changeLanguage, LANGUAGES } from './i18n';
import { citation } from './citation';

const SOURCES = [
  ...Object.values(TRIGGER_TRAITS),
  ...Object.values(DEFAULT_PARAMETERS),
  ...CASE_MACHINE.transitions,
].map(({ source }) => source);

it.each([
  [
    'az',
    'reintegration.md 3 row 2; D-19',
    'Reinteqrasiya qaydaları, bölmə 3, sətir 2; Qəbul edilmiş qərarlar, №\u00a019',
  ],
  [
    'en',
    'reintegration.md 3 row 2; D-19',
    'Rules of reintegration, section 3, row 2; Decisions taken, No\u00a019',
  ],
  ['az', 'Labour Code, Art. 105', 'Əmək Məcəlləsi, maddə 105'],
  ['en', 'Labour Code, Art. 105', 'Labour Code, Art. 105'],
  [
    'az',
    'Cabinet of Ministers, yearly decision for 2025',
    'Nazirlər Kabineti, 2025 ili üzrə qərar',
  ],
  ['en', 'D-36', 'Decisions taken, No\u00a036'],
  ['az', 'peers.md asks 22 and 28', 'Təcrübə mübadiləsi, sual 22 və 28'],
  ['en', 'readmission.md 3 P13; CH-AZ 9(1)', 'Rules of readmission, section 3 P13; CH-AZ 9(1)'],
] as const)('is said in words (%s): %s', async (language, source, words) => {
  await changeLanguage(language);
  expect(citation(source)).toBe(words);
});

describe.each(LANGUAGES)('a source in %s', (language) => {
  beforeEach(() => changeLanguage(language));

  it('is cited by the title of its page, never by a file', () => {
    expect(SOURCES.filter((source) => source.includes('.md')).length).toBeGreaterThan(50);
    expect(SOURCES.map(citation).filter((text) => text.includes('.md'))).toEqual([]);
  });

  it('names no rule by its code, and says the same when it is cited again', () => {
    const cited = SOURCES.map(citation);
    expect(cited.filter((text) => /\b(D|REM|DIG)-\d|\d row|\.md/.test(text))).toEqual([]);
    expect(cited.map(citation)).toEqual(cited);
  });

  it('stays as it is where it names no file of ours', () => {
    expect(citation('OJ L 128, 30.4.2014')).toBe('OJ L 128, 30.4.2014');
  });
});
