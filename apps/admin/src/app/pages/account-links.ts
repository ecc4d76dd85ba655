export { ForgottenPasswordPage } from '#/features/session/public';
export { Invitation, ResetPassword } from './account-link-route';
