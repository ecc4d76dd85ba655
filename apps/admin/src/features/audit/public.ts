export { AuditPage } from './components/audit-page';
export { ChainState } from './components/chain-state';
