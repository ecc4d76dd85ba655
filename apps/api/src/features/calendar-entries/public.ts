export { CalendarEntriesModule } from './calendar-entries.module.js';
export { entriesOf } from './calendar-entries.queries.js';
