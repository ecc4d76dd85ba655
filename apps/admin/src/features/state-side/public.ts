export { OutcomesPage } from './components/outcomes-page';
export { ReferPage } from './components/refer-page';
