import type { SortColumn } from '../../platform/http/index.js';
import { ELAPSED_SQL } from '../deadlines/public.js';
import type {
  ClockFilter,
  ListReadmissionsQuery,
  ReadmissionSort,
} from './dto/list-readmissions.query.js';
import {
  EFFECT_TO_CONFIRM_SQL,
  HELD_BY_SQL,
  OVERDUE_SQL,
  PASSED_SQL,
  UNANSWERED_SQL,
} from './standing-sql.js';

/** What is owed no longer stands last, whatever day it had. */
const DUE_SQL = `(case when ${UNANSWERED_SQL} then coalesce(r.reply_due_on, date '9999-12-30') else date '9999-12-31' end)`;

/** Four fifths of the term have gone by, as the ladder counts them (readmission.md 10; DL-14). */
const LAST_FIFTH_SQL = `exists (select 1 from deadlines d where d.readmission_id = r.id and d.state = 'OPEN'
    and d.kind = 'READMISSION_REPLY' and d.due_on >= app.today() and ${ELAPSED_SQL} >= 80)`;

const CLOCK_SQL: Readonly<Record<ClockFilter, string>> = {
  PASSED: PASSED_SQL,
  EFFECT_TO_CONFIRM: EFFECT_TO_CONFIRM_SQL,
  OVERDUE: OVERDUE_SQL,
  LAST_FIFTH: `${UNANSWERED_SQL} and ${LAST_FIFTH_SQL}`,
  RUNNING: `${UNANSWERED_SQL} and r.reply_due_on >= app.today()`,
};

export type ReadmissionFilters = Pick<
  ListReadmissionsQuery,
  'state' | 'requestingState' | 'holder' | 'reply' | 'clock'
>;

export const filterSql = ({ clock }: Pick<ReadmissionFilters, 'clock'>): string =>
  `($1::text[] is null or r.state = any ($1)) and ($2::text[] is null or r.requesting_state = any ($2))
   and ($3::text[] is null or ${HELD_BY_SQL} = any ($3)) and ($4::text[] is null or r.reply_state = any ($4))${clock === undefined ? '' : ` and ${CLOCK_SQL[clock]}`}`;

export const filterParameters = ({ state, requestingState, holder, reply }: ReadmissionFilters) => [
  state ?? null,
  requestingState ?? null,
  holder ?? null,
  reply ?? null,
];
export const FILTER_PARAMETERS = 4;

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
