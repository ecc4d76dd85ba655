import { parameter, type Parameter } from '../kernel/index.js';

/** Between these hours of Baku nothing is told that can wait (reintegration.md 3.1). */
export const DEFAULT_REMINDER_PARAMETERS = {
  QUIET_FROM: parameter(20, 'HOUR', [12, 23], 'reintegration.md 3.1'),
  QUIET_UNTIL: parameter(8, 'HOUR', [5, 11], 'reintegration.md 3.1'),
} as const satisfies Record<string, Parameter>;

export type ReminderParameters = Readonly<
  Record<keyof typeof DEFAULT_REMINDER_PARAMETERS, Parameter>
>;
