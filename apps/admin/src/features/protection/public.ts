export { ErasuresPage } from './components/erasures-page';
export { PapersPage } from './components/papers-page';
