export { ChecklistEntryEntity } from './checklist-entry.entity.js';
export { ChecklistsModule } from './checklists.module.js';
export { PaymentChecksQueries } from './payment-checks.queries.js';
