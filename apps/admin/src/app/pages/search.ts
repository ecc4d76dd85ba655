export { Search } from '../shell/search';
