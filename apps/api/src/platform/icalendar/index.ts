export { type AllDayEvent, type ICalendar, writeICalendar } from './icalendar.js';
