import { useTranslation } from 'react-i18next';
import { currentLanguage, i18n } from './i18n';
import type { Language } from './language';

export function useLanguage(): Language {
  useTranslation(undefined, { i18n });
  return currentLanguage();
}
