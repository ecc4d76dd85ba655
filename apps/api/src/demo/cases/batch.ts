/** Rows by table, collected before they are inserted; tables come in the order in which they depend on each other. */
export const TABLES = [
  'persons',
  'data_keys',
  'return_events',
  'cases',
  'case_members',
  'households',
  'deadlines',
  'tasks',
  'timeline_events',
  'consents',
  'safe_contacts',
  'notes',
  'eligibility_answers',
  'assessments',
  'case_factors',
  'plans',
  'plan_goals',
  'plan_items',
  'checklist_entries',
  'monitoring_visits',
  'survey_responses',
  'satisfaction_forms',
] as const;
type Table = (typeof TABLES)[number];

type Row = Readonly<Record<string, unknown>>;

export class Batch {
  private readonly rows = new Map<Table, Row[]>();

  add(table: Table, ...rows: readonly Row[]): void {
    const list = this.rows.get(table) ?? [];
    list.push(...rows);
    this.rows.set(table, list);
  }

  of(table: Table): readonly Row[] {
    return this.rows.get(table) ?? [];
  }
}
