export { User, Users } from './users-route';
