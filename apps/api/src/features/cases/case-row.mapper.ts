import { daysBetween, type PlainDate } from '@qayidis/domain/kernel';
import type { CaseRowResponse } from './dto/case-row.response.js';

/** Columns of `CASE_ROW` below. */
export interface CaseRow {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly principal_id: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly father_name: string | null;
  readonly state: string;
  readonly state_since: string;
  readonly mentor_id: string | null;
  readonly mentor_name: string | null;
  readonly place_code: string | null;
  readonly sending_country: string | null;
  readonly return_type: string;
  readonly origin: string;
  readonly source: string;
  readonly urgent: boolean;
  /** The acknowledgement is late. */
  readonly overdue: boolean;
  readonly priority_level: string;
  readonly priority_score: number;
  readonly arrival_on: PlainDate | null;
  readonly planned_arrival_on: string | null;
  readonly next_due_on: string | null;
  readonly next_due_kind: string | null;
  readonly updated_at: Date;
}

/** What a line shows of `cases as c`; names are joined to the page, not to the whole list. */
export const CASE_ROW = `c.id, c.number, c.version, c.principal_id, c.state, c.state_since, c.mentor_id, c.place_code,
  c.sending_country, c.return_type, c.origin, c.source, c.urgent, c.overdue, c.priority_level, c.priority_score,
  c.arrival_on, c.planned_arrival_on, c.next_due_on, c.next_due_kind, c.updated_at`;

/** As the filter `due=OVERDUE` finds it: the next day of the case is past. */
export const isOverdue = (nextDueOn: string | null, today: PlainDate): boolean =>
  nextDueOn !== null && nextDueOn < today;

export const toCaseRow = (row: CaseRow, today: PlainDate): CaseRowResponse => ({
  id: row.id,
  number: row.number,
  version: row.version,
  principal: {
    id: row.principal_id,
    givenName: row.given_name,
    familyName: row.family_name,
    fatherName: row.father_name,
  },
  state: row.state,
  stateSince: row.state_since,
  mentor: row.mentor_id === null ? null : { id: row.mentor_id, name: row.mentor_name ?? '' },
  placeCode: row.place_code,
  sendingCountry: row.sending_country,
  returnType: row.return_type,
  origin: row.origin,
  source: row.source,
  urgent: row.urgent,
  overdue: isOverdue(row.next_due_on, today),
  acknowledgementLate: row.overdue,
  priorityLevel: row.priority_level,
  priorityScore: row.priority_score,
  arrivalOn: row.arrival_on,
  plannedArrivalOn: row.planned_arrival_on,
  daysSinceArrival: row.arrival_on === null ? null : daysBetween(row.arrival_on, today),
  nextDueOn: row.next_due_on,
  nextDueKind: row.next_due_kind,
  updatedAt: row.updated_at.toISOString(),
});
