import { holidayMessages } from '#/lib/codes/holidays';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import type { Holiday } from '../api/holidays';
import { holidaysMessages } from '../messages';

/** "Novruz (for 22.03.2027)". */
export function useDayWords(): (
  day: Pick<Holiday, 'name' | 'label'> & { movedFrom?: string | null },
) => string {
  const t = useMessages(holidaysMessages);
  const holiday = useMessages(holidayMessages);
  const language = useLanguage();
  return ({ name, label, movedFrom = null }) => {
    const words = label === null ? holiday(name) : `${holiday(name)}: ${label}`;
    if (movedFrom === null) return words;
    return t('substitute', { name: words, day: formatDate(movedFrom, language) });
  };
}
