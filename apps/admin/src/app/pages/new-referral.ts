export { NewReferralPage } from '#/features/referrals/public';
