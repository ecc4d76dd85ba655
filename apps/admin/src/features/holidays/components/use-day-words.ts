import { holidayMessages } from '#/lib/codes/holidays';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import type { Holiday } from '../api/holidays';
import { holidayKindMessages, holidaysMessages } from '../messages';

type Named = Pick<Holiday, 'name' | 'label'> & {
  readonly kind?: Holiday['kind'];
  readonly movedFrom?: string | null;
};

/** The government's decision is why there is such a day, and no name of it. */
export const isUnnamed = ({ name, label }: Pick<Holiday, 'name' | 'label'>): boolean =>
  name === 'CABINET_DECISION' && label === null;

/** What was typed for a day names it; beside a holiday of the law it says which one. */
const labelled = (name: Holiday['name'], own: string, label: string): string =>
  name === 'CABINET_DECISION' ? label : `${own}: ${label}`;

/** "Novruz (for 22.03.2027)"; "Extra day off" of a day that has no name. */
export function useDayWords(): (day: Named) => string {
  const t = useMessages(holidaysMessages);
  const holiday = useMessages(holidayMessages);
  const kindOf = useMessages(holidayKindMessages);
  const language = useLanguage();
  return ({ name, label, kind, movedFrom = null }) => {
    const own = kind && isUnnamed({ name, label }) ? kindOf(kind) : holiday(name);
    const words = label === null ? own : labelled(name, own, label);
    if (movedFrom === null) return words;
    return t('substitute', { name: words, day: formatDate(movedFrom, language) });
  };
}
