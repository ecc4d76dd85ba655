export { type HouseholdCounts, type HouseholdFault, householdFault } from './household.js';
export { contradictsAges } from './kinship.js';
export { isPhone, PHONE_PATTERN, toE164 } from './phone.js';
