export { ActPage } from './components/act-page';
