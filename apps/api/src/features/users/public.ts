export { UsersModule } from './users.module.js';
export { hasAdministrator, inviteAdministrator } from './first-administrator.js';
export { UsersQueries } from './users.queries.js';
