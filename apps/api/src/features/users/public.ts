export { UsersModule } from './users.module.js';
export { inviteAdministrator } from './first-administrator.js';
export { UsersQueries } from './users.queries.js';
