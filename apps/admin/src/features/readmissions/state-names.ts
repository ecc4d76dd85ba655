import { countryName } from '#/lib/codes/places';
import type { Language } from '#/lib/i18n';

/** A state from which nobody returns, but with which there is an agreement. */
const FURTHER: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ME: { az: 'Monteneqro', en: 'Montenegro' },
};

export const stateName = (code: string, language: Language): string =>
  FURTHER[code]?.[language] ?? countryName(code, language);
