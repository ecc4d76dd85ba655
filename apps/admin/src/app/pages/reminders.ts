export { RemindersPage } from '#/features/reminders/public';
