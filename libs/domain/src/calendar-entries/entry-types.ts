/** What stands on a day of the work calendar (docs/domain/reminders.md REM-40). */
export const CALENDAR_ENTRY_TYPES = [
  'DEADLINE',
  'WINDOW_END',
  'PLANNED_VISIT',
  'TASK',
  'DELIVERY',
  'CONSENT_END',
] as const;
export type CalendarEntryType = (typeof CALENDAR_ENTRY_TYPES)[number];
