import { AZ_PLACES, COUNTRIES } from '@qayidis/domain/code-lists';
import type { Language } from '#/lib/i18n';

const placeNames = new Map<string, (typeof AZ_PLACES)[number]>(
  AZ_PLACES.map((place) => [place.code, place]),
);
const countryNames = new Map<string, (typeof COUNTRIES)[number]>(
  COUNTRIES.map((country) => [country.code, country]),
);

/** The name of a city or rayon; the code itself where the list does not know it. */
export const placeName = (code: string, language: Language): string =>
  placeNames.get(code)?.[language] ?? code;

export const countryName = (code: string, language: Language): string =>
  countryNames.get(code)?.[language] ?? code;

/** ISO 3166-1 alpha-2 of the country itself; it is no country of return. */
export const AZERBAIJAN = 'AZ';

/** The country whose national somebody is. */
export const nationalityName = (code: string, language: Language): string =>
  code === AZERBAIJAN
    ? { az: 'Azərbaycan', en: 'Azerbaijan' }[language]
    : countryName(code, language);
