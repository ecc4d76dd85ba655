import { formatDate } from '#/lib/dates';
import { defineMessages, type Language, translate } from '#/lib/i18n';

export const agreedDayMessages = defineMessages('agreed-days', {
  newDay: {
    az: 'Görüş üçün razılaşdırılmış yeni gün: {{due}}',
    en: 'The new day agreed for the visit: {{due}}',
  },
  movedDay: {
    az: 'Görüş razılaşma ilə {{from}} tarixindən {{due}} tarixinə köçürülüb',
    en: 'The visit was moved from {{from}} to {{due}}, as agreed',
  },
});

/** How a deadline came about for which somebody set the day: nothing is counted there. */
export function agreedDayText(
  { due, movedFrom }: { readonly due: string; readonly movedFrom?: unknown },
  language: Language,
): string {
  const t = translate(agreedDayMessages);
  const day = (date: string): string => formatDate(date, language);
  return typeof movedFrom === 'string' && movedFrom !== due
    ? t('movedDay', { from: day(movedFrom), due: day(due) })
    : t('newDay', { due: day(due) });
}
