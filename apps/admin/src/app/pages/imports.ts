export { Register, Registers } from './imports-route';
