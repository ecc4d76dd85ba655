export { CaseListPage } from './components/case-list-page';
