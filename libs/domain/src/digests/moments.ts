import { Temporal } from 'temporal-polyfill';
import { type PlainDate, plainDate } from '../kernel/index.js';
import { type QuietHours, tellAt } from '../reminders/index.js';

/** Hour of the reader's own zone at which the morning mail leaves (E-22). */
export const DIGEST_HOUR = 8;

/** A morning mail that could not leave in time leaves at most this many hours later, then not at all. */
export const DIGEST_LATEST_HOURS = 6;

/**
 * Zones that a reader may choose: those from which the work is followed. Their mornings, with the hours for lateness,
 * lie outside the standard quiet hours of Baku on every day (checked by a test).
 */
export const DIGEST_ZONES = [
  'Asia/Baku',
  'Asia/Dubai',
  'Asia/Tbilisi',
  'Europe/Istanbul',
  'Europe/Moscow',
  'Europe/Athens',
  'Europe/Chisinau',
  'Europe/Helsinki',
  'Europe/Kyiv',
  'Europe/Vilnius',
  'Europe/Berlin',
  'Europe/Brussels',
  'Europe/Paris',
  'Europe/Prague',
  'Europe/Rome',
  'Europe/Stockholm',
  'Europe/Vienna',
  'Europe/Warsaw',
  'Europe/Lisbon',
  'Europe/London',
] as const;
export type DigestZone = (typeof DIGEST_ZONES)[number];
export const HOME_ZONE: DigestZone = 'Asia/Baku';

const HOUR_MS = 3_600_000;

/** The calendar day of a zone at an instant (milliseconds since 1970). */
export const localDay = (instant: number, zone: DigestZone): PlainDate =>
  plainDate(
    Temporal.Instant.fromEpochMilliseconds(instant)
      .toZonedDateTimeISO(zone)
      .toPlainDate()
      .toString(),
  );

/** When the morning mail of a day leaves: at DIGEST_HOUR of the zone, not before the quiet hours end (DIG-01). */
export function digestMoment(day: PlainDate, zone: DigestZone, quiet: QuietHours): number {
  const { epochMilliseconds } = Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone: zone,
    plainTime: { hour: DIGEST_HOUR },
  });
  return tellAt(epochMilliseconds, false, quiet);
}

/** The day whose morning mail may leave at an instant; null before its moment and too long after it (DIG-01). */
export function digestDayAt(now: number, zone: DigestZone, quiet: QuietHours): PlainDate | null {
  const day = localDay(now, zone);
  const moment = digestMoment(day, zone, quiet);
  return now >= moment && now < moment + DIGEST_LATEST_HOURS * HOUR_MS ? day : null;
}
