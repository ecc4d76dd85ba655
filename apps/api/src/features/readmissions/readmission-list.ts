import { UNANSWERED_STATES } from '@qayidis/domain/readmission';
import type { SortColumn } from '../../platform/http/index.js';
import { ELAPSED_SQL } from '../deadlines/public.js';
import type {
  ClockFilter,
  ListReadmissionsQuery,
  ReadmissionSort,
} from './dto/list-readmissions.query.js';

const UNANSWERED_SQL = `r.state in (${UNANSWERED_STATES.map((state) => `'${state}'`).join(', ')})`;
/** What is owed no longer stands last, whatever day it had. */
const DUE_SQL = `(case when ${UNANSWERED_SQL} then coalesce(r.reply_due_on, date '9999-12-30') else date '9999-12-31' end)`;

/** Four fifths of the term have gone by, as the ladder counts them (readmission.md 10; DL-14). */
const LAST_FIFTH_SQL = `exists (select 1 from deadlines d where d.readmission_id = r.id and d.state = 'OPEN'
    and d.kind = 'READMISSION_REPLY' and d.due_on >= app.today() and ${ELAPSED_SQL} >= 80)`;

const CLOCK_SQL: Readonly<Record<ClockFilter, string>> = {
  PASSED: `${UNANSWERED_SQL} and r.reply_due_on < app.today()`,
  LAST_FIFTH: `${UNANSWERED_SQL} and ${LAST_FIFTH_SQL}`,
  RUNNING: `${UNANSWERED_SQL} and r.reply_due_on >= app.today()`,
};

export type ReadmissionFilters = Pick<
  ListReadmissionsQuery,
  'state' | 'requestingState' | 'holder' | 'clock'
>;

export const filterSql = ({ clock }: Pick<ReadmissionFilters, 'clock'>): string =>
  `($1::text[] is null or r.state = any ($1)) and ($2::text[] is null or r.requesting_state = any ($2))
   and ($3::text[] is null or r.holder = any ($3))${clock === undefined ? '' : ` and ${CLOCK_SQL[clock]}`}`;

export const filterParameters = ({ state, requestingState, holder }: ReadmissionFilters) => [
  state ?? null,
  requestingState ?? null,
  holder ?? null,
];
export const FILTER_PARAMETERS = 3;

const COLUMN: Readonly<Record<string, string>> = {
  due: DUE_SQL,
  received: 'r.received_on',
  number: 'r.number',
};

export function sortColumns(sort: ReadmissionSort): readonly SortColumn[] {
  const descending = sort.startsWith('-');
  const sql = COLUMN[sort.replace('-', '')] ?? 'r.number';
  return [
    { sql, descending },
    { sql: 'r.id', descending },
  ];
}
