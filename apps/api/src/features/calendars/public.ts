import { CalendarDayEntity } from './calendar-day.entity.js';
import { CalendarEntity } from './calendar.entity.js';
import { HolidayChangeEntity } from './holiday-change.entity.js';
import { HolidayEntity } from './holiday.entity.js';

export { calendarOf, holidaysOf } from './calendar-of.js';
export { HolidayChangeEntity, HolidayEntity };
export const CALENDAR_ENTITIES = [
  CalendarDayEntity,
  CalendarEntity,
  HolidayChangeEntity,
  HolidayEntity,
];
