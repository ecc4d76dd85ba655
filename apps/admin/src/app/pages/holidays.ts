export { HolidaysPage } from '#/features/holidays/public';
