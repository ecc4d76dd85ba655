export { healthQuery } from './api/administration';
export { OrganisationsPage } from './components/organisations-page';
export { OutboxPage } from './components/outbox-page';
export { ProgrammesPage } from './components/programmes-page';
export { SystemState } from './components/system-state';
