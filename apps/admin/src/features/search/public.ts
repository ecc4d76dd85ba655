export { SearchButton } from './components/search-button';
export { SearchDialog } from './components/search-dialog';
