export { AccountPage } from '#/features/account/public';
