export { useAccountLanguage } from './api/account-language';
export { signOut } from './api/session-api';
export { ReauthenticationDialog } from './components/reauthentication-dialog';
export { SignInPage } from './components/sign-in-page';
