export { DOCUMENT_PATTERN, type DocumentFault, documentFault } from './document.js';
export { FIN_PATTERN, type FinFault, finFault } from './fin.js';
export { type HouseholdCounts, type HouseholdFault, householdFault } from './household.js';
export { contradictsAges } from './kinship.js';
export {
  EARLIEST_BIRTH,
  PERSON_NAMES,
  type PersonFault,
  type PersonFaults,
  personFaults,
} from './person-faults.js';
export { isPhone, PHONE_PATTERN, toE164 } from './phone.js';
