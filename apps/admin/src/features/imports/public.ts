export { ImportPage } from './components/import-page';
export { ImportsPage } from './components/imports-page';
export { type ImportPlace, recallPlace, rememberPlace } from './import-place';
