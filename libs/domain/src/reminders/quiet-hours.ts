import { Temporal } from 'temporal-polyfill';
import { type PlainDate, plainDate } from '../kernel/index.js';

/** Hours of Baku: quiet from the first until the second of the next day. */
export interface QuietHours {
  readonly from: number;
  readonly until: number;
}

const BAKU = 'Asia/Baku';

const inBaku = (instant: number): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(BAKU);

/** The calendar day of Baku at an instant (milliseconds since 1970). */
export const bakuDay = (instant: number): PlainDate =>
  plainDate(inBaku(instant).toPlainDate().toString());

/** The time of day in Baku at an instant, to the minute: `21:05`. */
export const bakuTime = (instant: number): string =>
  inBaku(instant).toPlainTime().toString({ smallestUnit: 'minute' });

/** The instant at which the quiet hours of a day end. */
export const morningOf = (day: PlainDate, { until }: QuietHours): number =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: BAKU, plainTime: { hour: until } })
    .epochMilliseconds;

export function isQuiet(instant: number, { from, until }: QuietHours): boolean {
  const { hour } = inBaku(instant);
  return hour >= from || hour < until;
}

/**
 * When something that falls due at an instant may be told: at once when it is urgent, else not before the end of the
 * quiet hours (REM-03). Telling it again at that moment changes nothing.
 */
export function tellAt(instant: number, urgent: boolean, quiet: QuietHours): number {
  if (urgent || !isQuiet(instant, quiet)) return instant;
  const now = inBaku(instant);
  const day = now.hour >= quiet.from ? now.toPlainDate().add({ days: 1 }) : now.toPlainDate();
  return morningOf(plainDate(day.toString()), quiet);
}
