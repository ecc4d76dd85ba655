import { Alert } from '@mantine/core';
import { daysBetween, formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import type { Readmission } from '../api/readmissions';
import { dialogMessages } from '../messages';

interface PlannedDayNoteProps {
  readonly planned: Readmission['arrival']['plannedOn'];
  readonly arrivedOn: string | number | null;
}

const IS_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Before an arrival is confirmed: that it was planned for another day, and how far the two lie apart. */
export function PlannedDayNote({ planned, arrivedOn }: PlannedDayNoteProps) {
  const t = useMessages(dialogMessages);
  const language = useLanguage();
  const day = typeof arrivedOn === 'string' && IS_DAY.test(arrivedOn) ? arrivedOn : null;
  const apart = planned === null || day === null ? 0 : daysBetween(planned, day);
  const said = { day: formatDate(planned, language, 'long'), count: Math.abs(apart) };
  return (
    <div role="status">
      {apart === 0 ? null : (
        <Alert color="orange">
          {t(apart > 0 ? 'laterThanPlanned' : 'soonerThanPlanned', said)}
        </Alert>
      )}
    </div>
  );
}
