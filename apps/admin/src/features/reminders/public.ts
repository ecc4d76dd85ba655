export { RemindersPage } from './components/reminders-page';
