export { CalendarEntriesModule } from './calendar-entries.module.js';
export { entriesOf } from './calendar-entries.queries.js';
export type { EntryRow } from './entries-sql.js';
