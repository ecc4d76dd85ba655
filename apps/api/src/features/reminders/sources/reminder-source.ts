import type { ReminderTrigger } from '@qayidis/domain/reminders';

/**
 * Where the things come from that ladders watch. A source is asked again and again what is so now; it keeps no record
 * of what it has answered.
 */
export interface ReminderSource {
  readonly name: string;
  readonly triggers: readonly ReminderTrigger[];
  /**
   * A SELECT without parameters of the columns `FACT_COLUMNS`, one row for each anchor of each thing. Fixed text; runs
   * as the worker.
   */
  readonly factsSql: string;
  /** The same with what has ended meanwhile, for the preview of a changed ladder; where the rows still tell. */
  readonly pastFactsSql?: string;
}

/** Columns of a fact, in order, each with its type. `until`: the day on which it ended; null while it lasts. */
export const FACT_COLUMNS = [
  'trigger text',
  'anchor text',
  'anchor_day date',
  'anchor_at timestamptz',
  'used_percent integer',
  'subject_id uuid',
  'case_id uuid',
  'programme_id uuid',
  'since date',
  'until date',
  'due_on date',
  'kind text',
  'decider text',
] as const;

/** What a fact about a case has in common with all others. */
export const NO_DAY_BEFORE = "date '1900-01-01'";
