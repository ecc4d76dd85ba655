import {
  AZ_ENTERED_YEARS,
  azHolidays,
  azHolidayTable,
  createCalendar,
} from '@qayidis/domain/calendar';

/** Working days of Azerbaijan: entered years by their table, later ones by the rule (decisions.md D-49). */
export const WORKING_DAYS = createCalendar(
  AZ_ENTERED_YEARS.flatMap((year) => azHolidayTable(year)),
  azHolidays,
);
