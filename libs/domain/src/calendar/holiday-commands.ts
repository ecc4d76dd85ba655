/** What an administrator may do with a country's table of days. */
export const HOLIDAY_COMMANDS = ['ENTER_YEAR', 'ADD', 'CONFIRM', 'MOVE', 'REMOVE'] as const;
export type HolidayCommandKind = (typeof HOLIDAY_COMMANDS)[number];
