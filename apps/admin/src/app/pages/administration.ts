export { OrganisationsPage, OutboxPage, ProgrammesPage } from '#/features/administration/public';
