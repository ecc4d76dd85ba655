export const LANGUAGES = ['az', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A language is called by its own name, whatever language the screen is in. */
export const LANGUAGE_NAMES = { az: 'Azərbaycanca', en: 'English' } as const satisfies Record<
  Language,
  string
>;

const STORAGE_KEY = 'qayidis.language';

export const isLanguage = (value: unknown): value is Language =>
  LANGUAGES.includes(value as Language);

/** The language last chosen on this device, else Azerbaijani. */
export function rememberedLanguage(): Language {
  try {
    const stored = localStorage.getItem(STORAGE_KEY);
    return isLanguage(stored) ? stored : 'az';
  } catch {
    return 'az'; // storage is switched off: the screen must still open
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(STORAGE_KEY, language);
  } catch {
    // storage is switched off: the choice lasts until the page is closed
  }
}
