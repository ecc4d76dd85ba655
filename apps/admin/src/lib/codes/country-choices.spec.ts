import { expect, it } from '@jest/globals';
import { COUNTRY_CODES } from '@qayidis/domain/code-lists';
import { countryChoices } from './country-choices';
import { countryName } from './places';

const labels = (codes: readonly string[], language: 'az' | 'en') =>
  countryChoices(codes, countryName, language).map(({ label }) => label);

it('countries follow each other by the alphabet of the reader', () => {
  expect(labels(['SK', 'HR', 'SE', 'CZ', 'DE', 'IT'], 'az')).toEqual([
    'Almaniya',
    'Çexiya',
    'Xorvatiya',
    'İsveç',
    'İtaliya',
    'Slovakiya',
  ]);
  expect(labels(['SK', 'HR', 'DE', 'CZ'], 'en')).toEqual([
    'Croatia',
    'Czechia',
    'Germany',
    'Slovakia',
  ]);
  expect(labels(COUNTRY_CODES, 'az')).toHaveLength(COUNTRY_CODES.length);
});
