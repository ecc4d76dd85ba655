import { Text } from '@mantine/core';
import type { Schemas } from '@qayidis/contracts';
import { agreedDayText } from '#/lib/codes/agreed-day';
import { dayOffName, holidayMessages } from '#/lib/codes/holidays';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import type { AnyDeadline } from '../api/deadlines';
import { explanationMessages, startEventMessages } from '../why-messages';
import { Lines, Part } from './why-part';

type Of = { readonly of: AnyDeadline };
type Skipped = Schemas['SkippedHolidayResponse'];

/** "5 working days from 12.11.2026", for each term of the rule. */
export function Terms({ of }: Of) {
  const { terms } = of;
  const t = useMessages(explanationMessages);
  const event = useMessages(startEventMessages);
  const language = useLanguage();
  const day = (date: string): string => formatDate(date, language);
  const movedFrom = 'movedFrom' in of ? of.movedFrom : null;
  const termOf = ({ startEvent, length, unit, start, due }: Of['of']['terms'][number]): string =>
    // A term of no days is what the explanation of an agreed day holds.
    startEvent === 'VISIT_RESCHEDULED'
      ? agreedDayText({ due, movedFrom }, language)
      : t(unit, { count: length, start: day(start), event: event(startEvent), due: day(due) });
  return (
    <Part title={t('rule')}>
      <Lines lines={terms.map(termOf)} />
      {terms.length > 1 ? <Text fz="sm">{t('latest')}</Text> : null}
      {terms
        .filter(({ countedTo, due }) => countedTo !== due)
        .map(({ countedTo }) => (
          <Text key={countedTo} fz="sm">
            {t('rolled', { day: day(countedTo) })}
          </Text>
        ))}
    </Part>
  );
}

function useHolidayWords(): (of: Skipped) => string {
  const t = useMessages(explanationMessages);
  const holiday = useMessages(holidayMessages);
  const language = useLanguage();
  return ({ date, names, labels, movedFrom, uncertain }) => {
    const name = dayOffName({ names, labels }, holiday);
    const [first] = movedFrom;
    const words =
      first === undefined ? name : t('substitute', { name, day: formatDate(first, language) });
    const mark = uncertain ? ` (${t('forecast')})` : '';
    return `${formatDate(date, language)}: ${words}${mark}`;
  };
}

/** Days off by their names; weekends are only counted. */
export function SkippedDays({ of: { terms, decidedBy } }: Of) {
  const t = useMessages(explanationMessages);
  const words = useHolidayWords();
  const deciding = terms.find(({ startEvent }) => startEvent === decidedBy);
  if (deciding === undefined) return null;
  const { skipped, holidays } = deciding;
  return (
    <Part title={t('skipped')}>
      {skipped === 0 ? t('noneSkipped') : t('skippedCount', { count: skipped })}
      <Lines lines={holidays.map(words)} />
    </Part>
  );
}
