export { SignIn } from './sign-in-route';
