import { SegmentedControl } from '@mantine/core';
import { changeLanguage, isLanguage, LANGUAGES, useLanguage, useMessages } from '#/lib/i18n';
import { layoutMessages } from './messages';

/** The two languages by their codes, which both are written alike. */
export function LanguageSwitch() {
  const language = useLanguage();
  const t = useMessages(layoutMessages);
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('language')}
      value={language}
      data={LANGUAGES.map((code) => ({ value: code, label: code.toUpperCase() }))}
      onChange={(code) => {
        if (isLanguage(code)) void changeLanguage(code);
      }}
    />
  );
}
