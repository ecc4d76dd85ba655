export { UserPage } from './components/user-page';
export { UsersPage } from './components/users-page';
