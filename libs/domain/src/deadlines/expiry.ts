import { Temporal } from 'temporal-polyfill';
import { type PlainDate, plainDate } from '../kernel/index.js';

/**
 * The instant at which a deadline has passed: 24:00 of its day in the owner's capital (readmission.md 3, calendar
 * rule 1), whichever zone the server runs in. ISO 8601 in UTC.
 */
export const expiresAt = (due: PlainDate, zone: string): string =>
  Temporal.PlainDate.from(due).add({ days: 1 }).toZonedDateTime(zone).toInstant().toString();

/** The calendar day of a zone at an instant. */
export const dayIn = (zone: string, instant: Date): PlainDate =>
  plainDate(
    Temporal.Instant.fromEpochMilliseconds(instant.getTime())
      .toZonedDateTimeISO(zone)
      .toPlainDate()
      .toString(),
  );
