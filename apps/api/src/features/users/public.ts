export { UsersModule } from './users.module.js';
export { inviteAdministrator } from './first-administrator.js';
