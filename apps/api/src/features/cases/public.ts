/** What other features may use of a case. A command goes through `CaseCommands`; nobody writes `cases` besides. */
export { type CasePayload, CaseCommands } from './case-commands.service.js';
export {
  type CaseEffectContext,
  type CaseEffectHandler,
  CaseEffects,
} from './case-effects.registry.js';
export { type CaseFactsProvider, CaseFactsRegistry } from './case-facts.registry.js';
export { type CaseScope, caseScope } from './case-scope.js';
export { CaseStore } from './case-store.js';
export { CaseEntity } from './case.entity.js';
export { CASE_ENTITIES } from './entities.js';
export { CasesModule } from './cases.module.js';
