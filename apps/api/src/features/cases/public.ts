/** What other features may use of a case. A command goes through `CaseCommands`; nobody writes `cases` besides. */
export { type CasePayload, CaseCommands } from './case-commands.service.js';
export {
  type CaseEffectContext,
  type CaseEffectHandler,
  CaseEffects,
} from './case-effects.registry.js';
export { type CaseFactsProvider, CaseFactsRegistry } from './case-facts.registry.js';
export { CASE_DECISIONS } from '../case-decisions/public.js';
export { type CaseScope, caseScope } from './case-scope.js';
export { LATE_ITEM_SQL } from './case-list-filters.js';
export { CaseListQueries } from './case-list.queries.js';
export { CaseWatch } from './case-watch.js';
export { CheckImportedJob } from './check-imported.job.js';
export { caseNumber, nextCaseNumber } from './case-numbers.js';
export { CaseRowResponse } from './dto/case-row.response.js';
export { ListCasesQuery } from './dto/list-cases.query.js';
export { CaseStore, demandFileOf } from './case-store.js';
export { CaseEntity } from './case.entity.js';
export { CHECK_DUPLICATES, CHECK_IMPORTED } from './cases.jobs.definitions.js';
export { CaseMemberEntity } from './case-member.entity.js';
export { HouseholdEntity } from './household.entity.js';
export { ReturnEventEntity } from './return-event.entity.js';
export { ReturnEventRequest } from './dto/create-case.request.js';
export { ReasonResponse } from './dto/case-parts.response.js';
export { CASE_ENTITIES } from './entities.js';
export { CasesModule } from './cases.module.js';
export { demandPlannedArrival } from './planned-arrival.js';
