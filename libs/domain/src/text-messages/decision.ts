import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../kernel/index.js';
import { isQuiet, type QuietHours } from '../reminders/index.js';
import { type TextTemplate, textWords } from './templates.js';
import type { TextSkipReason } from './vocabulary.js';

/** What a person said about how they can be reached without harm (D-07). */
export interface SafeToContact {
  readonly channels: readonly string[];
  /** Hours of Baku, from the first until before the second; both or neither. Equal ones are the whole day. */
  readonly hourFrom: number | null;
  readonly hourTo: number | null;
  readonly language: string;
}

export interface TextFacts {
  readonly template: TextTemplate;
  /** What it reminds of is still to come. */
  readonly stillSo: boolean;
  /** The consent that covers the contact is in force. */
  readonly consent: boolean;
  /** Null where nothing was recorded. */
  readonly safe: SafeToContact | null;
  readonly hasNumber: boolean;
  /** The last day on which it makes sense. */
  readonly dueOn: PlainDate;
  readonly quiet: QuietHours;
}

export type TextDecision =
  | { readonly kind: 'SEND'; readonly words: string }
  /** Milliseconds since 1970. */
  | { readonly kind: 'HOLD'; readonly until: number }
  | { readonly kind: 'SKIP'; readonly reason: TextSkipReason };

const HOUR_MS = 3_600_000;
/** Every hour of a day is met within this many. */
const HOURS_AHEAD = 48;

const bakuTime = (instant: number) =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO('Asia/Baku');

function isSafeHour(hour: number, { hourFrom, hourTo }: SafeToContact): boolean {
  if (hourFrom === null || hourTo === null || hourFrom === hourTo) return true;
  if (hourFrom < hourTo) return hour >= hourFrom && hour < hourTo;
  return hour >= hourFrom || hour < hourTo;
}

/**
 * The first instant from now on at which a person may be texted: in their safe hours and outside the quiet hours of
 * Baku; null when the two never meet (REM-51).
 */
export function nextSafeInstant(
  now: number,
  safe: SafeToContact,
  quiet: QuietHours,
): number | null {
  const isAllowed = (at: number): boolean =>
    !isQuiet(at, quiet) && isSafeHour(bakuTime(at).hour, safe);
  if (isAllowed(now)) return now;
  const thisHour = bakuTime(now).round({ smallestUnit: 'hour', roundingMode: 'floor' });
  for (let ahead = 1; ahead <= HOURS_AHEAD; ahead += 1) {
    const at = thisHour.epochMilliseconds + ahead * HOUR_MS;
    if (isAllowed(at)) return at;
  }
  return null;
}

type Check = readonly [TextSkipReason, (facts: TextFacts) => boolean];

/** In the order in which they are told: the first that does not hold. */
const CHECKS: readonly Check[] = [
  ['NO_LONGER_SO', ({ stillSo }) => stillSo],
  ['NO_CONSENT', ({ consent }) => consent],
  ['NO_SAFE_CONTACT', ({ safe }) => safe !== null],
  ['CHANNEL_NOT_SAFE', ({ safe }) => safe?.channels.includes('TEXT_MESSAGE') === true],
  ['NO_NUMBER', ({ hasNumber }) => hasNumber],
  ['NO_WORDS', ({ safe, template }) => textWords(template, safe?.language ?? '') !== null],
];

/** Whether a message goes now, later, or not at all (REM-51, REM-52). Asked again at the moment of sending. */
export function decideText(facts: TextFacts, now: number): TextDecision {
  const failed = CHECKS.find(([, holds]) => !holds(facts));
  if (failed !== undefined) return { kind: 'SKIP', reason: failed[0] };
  const { safe, quiet, template, dueOn } = facts;
  const at = safe && nextSafeInstant(now, safe, quiet);
  const words = safe && textWords(template, safe.language);
  if (at === null || words === null || bakuTime(at).toPlainDate().toString() > dueOn)
    return { kind: 'SKIP', reason: 'NO_HOUR' };
  return at > now ? { kind: 'HOLD', until: at } : { kind: 'SEND', words };
}
