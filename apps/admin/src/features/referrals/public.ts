export { NewReferralPage } from './components/new-referral-page';
