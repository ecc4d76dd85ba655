export { signOut } from './api/session-api';
export { ReauthenticationDialog } from './components/reauthentication-dialog';
export { SignInPage } from './components/sign-in-page';
