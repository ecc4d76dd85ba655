export { purposeOpens } from './consent-ledger.js';
export { ConsentEntity } from './consent.entity.js';
export { ConsentsModule } from './consents.module.js';
export { SafeContactEntity } from './safe-contact.entity.js';
export { ProvisionalConsentsQueries } from './provisional-consents.queries.js';
