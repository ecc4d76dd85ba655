export { Act } from './act-route';
