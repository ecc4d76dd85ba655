export { CalendarPage } from '#/features/calendar/public';
