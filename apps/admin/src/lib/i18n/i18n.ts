import dayjs from 'dayjs';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import {
  isLanguage,
  type Language,
  LANGUAGES,
  rememberedLanguage,
  rememberLanguage,
} from './language';

/** Catalogues add themselves with the code that uses them (`defineMessages`), so nothing is loaded by request. */
export const i18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  lng: rememberedLanguage(),
  supportedLngs: LANGUAGES,
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  resources: {},
  initAsync: false,
  interpolation: { escapeValue: false }, // React escapes
  react: { useSuspense: false },
});

function tellDocument(language: Language): void {
  document.documentElement.lang = language;
  dayjs.locale(language);
}

export const currentLanguage = (): Language => (isLanguage(i18n.language) ? i18n.language : 'az');

/** Switches every text at once and remembers the choice on this device. */
export async function changeLanguage(language: Language): Promise<void> {
  rememberLanguage(language);
  await i18n.changeLanguage(language);
}

tellDocument(currentLanguage());
i18n.on('languageChanged', () => tellDocument(currentLanguage()));
