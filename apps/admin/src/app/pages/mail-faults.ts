export { MailFaultsPage } from '#/features/mail-faults/public';
