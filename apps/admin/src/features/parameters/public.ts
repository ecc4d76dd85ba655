export { ParametersPage } from './components/parameters-page';
export { ScopedPage } from './components/scoped-page';
