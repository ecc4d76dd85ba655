export { OrganisationsModule } from './organisations.module.js';
export { staleProgramme } from './stale-programme.js';
