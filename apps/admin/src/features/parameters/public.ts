export { ParametersPage } from './components/parameters-page';
export { ScopeChoice } from './components/scope-choice';
