export { changeLanguage, currentLanguage, i18n } from './i18n';
export { isLanguage, type Language, LANGUAGE_NAMES, LANGUAGES } from './language';
export {
  type Catalogue,
  defineMessages,
  type Message,
  type MessageTable,
  translate,
  type Translate,
  useMessages,
} from './messages';
export { useLanguage } from './use-language';
