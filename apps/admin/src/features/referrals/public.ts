export { AgeWarning } from './components/age-warning';
export { KinshipFields, RelativeFields } from './components/member-fields';
export { ContactFields, IdentityFields } from './components/person-fields';
export { NewReferralPage } from './components/new-referral-page';
export { ReturnFields } from './components/return-fields';
export {
  checkMember,
  checkPerson,
  memberOf,
  type MemberValues,
  newMember,
  NO_RETURN,
  NOBODY,
  personOf,
  type PersonValues,
  returnOf,
} from './referral-values';
export { duplicateMessages, referralMessages } from './messages';
