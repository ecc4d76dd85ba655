export { Shell } from '../shell/shell';
