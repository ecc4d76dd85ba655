export { MailFaultsPage, MailFaultsSection, OwnMailFault } from './components/mail-faults';
