import { SegmentedControl } from '@mantine/core';
import {
  changeLanguage,
  isLanguage,
  type Language,
  LANGUAGES,
  useLanguage,
  useMessages,
} from '#/lib/i18n';
import { layoutMessages } from './messages';

interface LanguageSwitchProps {
  /** Told after the screen has changed, e.g. to remember the choice with the account. */
  readonly onChoose?: (language: Language) => void;
}

/** The two languages by their codes, which both are written alike. */
export function LanguageSwitch({ onChoose }: LanguageSwitchProps) {
  const language = useLanguage();
  const t = useMessages(layoutMessages);
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('language')}
      value={language}
      data={LANGUAGES.map((code) => ({ value: code, label: code.toUpperCase() }))}
      onChange={(code) => {
        if (!isLanguage(code)) return;
        void changeLanguage(code);
        onChoose?.(code);
      }}
    />
  );
}
