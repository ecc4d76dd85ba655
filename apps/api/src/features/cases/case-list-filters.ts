import { AZ_PLACES } from '@qayidis/domain/code-lists';
import { addDays } from '@qayidis/domain/kernel';
import { TODAY_SQL, type Transaction } from '../../platform/database/index.js';
import { DECISION_CONDITIONS } from '../case-decisions/public.js';
import { NEVER_DUE, NEXT_DUE } from './case-list-sorts.js';
import { caseScope } from './case-scope.js';
import type { CaseFilters } from './dto/list-cases.query.js';

/** Conditions on `cases as c` with their parameters, which begin at `$1`. */
export interface CaseCondition {
  readonly conditionSql: string;
  readonly parameters: readonly unknown[];
}

const DUE_SOON_DAYS = 7;

/** The actor's scope and the filters. Nothing of what a caller sends gets into the text. */
export function caseCondition(tx: Transaction, filters: Omit<CaseFilters, 'limit'>): CaseCondition {
  const scope = caseScope(tx.actor, 1);
  const builder = new ConditionBuilder([scope.conditionSql], [scope.parameter]);
  builder.anyOf('c.state', filters.state);
  builder.anyOf('c.place_code', filters.place);
  builder.anyOf('c.place_code', placesIn(filters.region));
  builder.anyOf('c.return_type', filters.returnType);
  builder.anyOf('c.sending_country', filters.sendingCountry);
  builder.anyOf('c.priority_level', filters.priority);
  builder.anyOf('c.origin', filters.origin);
  builder.anyOf('c.source', filters.source);
  if (filters.import !== undefined) builder.with('c.import_id =', filters.import);
  if (filters.urgent !== undefined) builder.with('c.urgent =', filters.urgent === 'true');
  if (filters.decision !== undefined) builder.plain(DECISION_CONDITIONS[filters.decision]);
  addMentor(builder, tx, filters.mentor);
  addDue(builder, tx, filters.due);
  if (filters.visits !== undefined) builder.plain(VISIT_CONDITIONS[filters.visits]);
  if (filters.deliveries !== undefined) builder.plain(DELIVERY_CONDITIONS[filters.deliveries]);
  return builder.built();
}

/** A visit that is to be made: by its open window, or after its day (docs/domain/monitoring-visits.md VISIT-15). */
const VISIT_CONDITIONS: Readonly<Record<NonNullable<CaseFilters['visits']>, string>> = {
  DUE: `exists (select 1 from monitoring_visits v where v.case_id = c.id and v.state = 'DUE')`,
  OVERDUE: `exists (select 1 from monitoring_visits v join deadlines d on d.id = v.deadline_id
    where v.case_id = c.id and v.state in ('SCHEDULED', 'DUE') and d.state = 'OPEN'
      and d.due_on < ${TODAY_SQL})`,
};

/** An item `i` of a plan whose planned day has gone by, as its reminders have it. */
export const LATE_ITEM_SQL = `i.state in ('APPROVED', 'ORDERED') and i.planned_on < ${TODAY_SQL}`;

const DELIVERY_CONDITIONS: Readonly<Record<NonNullable<CaseFilters['deliveries']>, string>> = {
  OVERDUE: `c.state in ('ASSISTANCE', 'FOLLOW_UP') and exists (select 1 from plan_items i
    where i.case_id = c.id and ${LATE_ITEM_SQL})`,
};

/** A case holds its place only: a region is the places that lie in it. */
const placesIn = (regions: readonly string[] | undefined): string[] | undefined =>
  regions && AZ_PLACES.filter(({ region }) => regions.includes(region)).map(({ code }) => code);

class ConditionBuilder {
  constructor(
    private readonly conditions: string[],
    private readonly parameters: unknown[],
  ) {}

  with(left: string, value: unknown): void {
    this.parameters.push(value);
    this.conditions.push(`${left} $${this.parameters.length}`);
  }

  anyOf(column: string, codes: readonly string[] | undefined): void {
    if (codes === undefined) return;
    // Equality, and not a list of one: an index then gives its rows in the order of the sort.
    if (codes.length === 1) return this.with(`${column} =`, codes[0]);
    this.parameters.push(codes);
    this.conditions.push(`${column} = any($${this.parameters.length}::text[])`);
  }

  plain(condition: string): void {
    this.conditions.push(condition);
  }

  built(): CaseCondition {
    return { conditionSql: this.conditions.join(' and '), parameters: this.parameters };
  }
}

function addMentor(builder: ConditionBuilder, tx: Transaction, mentor: string | undefined): void {
  if (mentor === undefined) return;
  if (mentor === 'none') builder.plain('c.mentor_id is null');
  else builder.with('c.mentor_id =', mentor === 'me' ? tx.actor.userId : mentor);
}

function addDue(builder: ConditionBuilder, tx: Transaction, due: CaseFilters['due']): void {
  if (due === 'NONE') builder.with(`${NEXT_DUE} =`, NEVER_DUE);
  if (due === 'OVERDUE') builder.with(`${NEXT_DUE} <`, tx.today);
  if (due === 'NOT_OVERDUE') builder.with(`${NEXT_DUE} >=`, tx.today);
  if (due === 'LATER') builder.with(`${NEXT_DUE} >`, addDays(tx.today, DUE_SOON_DAYS));
  if (due === 'WITHIN_7_DAYS') {
    builder.with(`${NEXT_DUE} >=`, tx.today);
    builder.with(`${NEXT_DUE} <=`, addDays(tx.today, DUE_SOON_DAYS));
  }
}
