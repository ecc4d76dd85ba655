import { CASE_STATES } from '@qayidis/domain/cases';
import type { SortColumn } from '../../platform/http/index.js';
import type { CaseSort } from './dto/list-cases.query.js';

/** Word for word the expressions of the indexes of migrations 0041 and 0044; without a due date: the far end. */
export const NEVER_DUE = '9999-12-31';
const ARRIVAL =
  "(case when c.arrival_on is not null then c.arrival_on when c.planned_arrival_on is not null then c.planned_arrival_on else date '1900-01-01' end)";
export const NEXT_DUE =
  "(case when c.next_due_on is null then date '9999-12-31' else c.next_due_on end)";
const STATE_RANK = `(case c.state ${CASE_STATES.map((state, index) => `when '${state}' then ${index}`).join(' ')} end)`;

const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  number: ['c.number'],
  name: ['c.principal_sort_key', 'c.id'],
  arrival: [ARRIVAL, 'c.id'],
  nextDue: [NEXT_DUE, 'c.id'],
  priority: ['c.priority_score', 'c.id'],
  state: [STATE_RANK, 'c.id'],
  updated: ['c.updated_at', 'c.id'],
};

/** Columns of a sort, the last one unique; the whole runs in one direction, so that one index serves it. */
export function sortColumns(sort: CaseSort): readonly SortColumn[] {
  const descending = sort.startsWith('-');
  const columns = COLUMNS[sort.replace('-', '')] ?? [];
  return columns.map((sql) => ({ sql, descending }));
}
