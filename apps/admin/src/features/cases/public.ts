export { CasePage } from './components/case-page';
