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

describe.each(LANGUAGES)('a source in %s', (language) => {
  beforeEach(() => changeLanguage(language));

  it('is cited by the title of its page, never by a file', () => {
    expect(SOURCES.filter((source) => source.includes('.md')).length).toBeGreaterThan(50);
    expect(SOURCES.map(citation).filter((text) => text.includes('.md'))).toEqual([]);
  });

  it('stays as it is where it names no file of ours', () => {
    expect(citation('OJ L 128, 30.4.2014')).toBe('OJ L 128, 30.4.2014');
  });
});
