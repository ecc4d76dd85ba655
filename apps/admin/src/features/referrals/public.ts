export { ContactFields, IdentityFields } from './components/person-fields';
export { NewReferralPage } from './components/new-referral-page';
export { ReturnFields } from './components/return-fields';
export { referralMessages } from './messages';
export { checkPerson, NO_RETURN, NOBODY, personOf, returnOf } from './referral-values';
