import type { ContactChannel } from '../code-lists/index.js';
import { DEFAULT_CONTACT_PARAMETERS, type ContactParameters } from './parameters.js';

/** What a person said about being reached safely (D-07). */
export interface SafeToContact {
  readonly channels: readonly ContactChannel[];
  /** Hours of the day in Baku, 0-23; from 20 to 8 reaches over midnight. Null: any hour that is not quiet. */
  readonly hours: { readonly from: number; readonly to: number } | null;
  /** Someone else reads what arrives there: no word about the case at all. */
  readonly readByOthers: boolean;
  /** ISO 639 code of the language to write in. */
  readonly language: string;
}

export const CONTACT_REFUSALS = [
  'SAFE_CONTACT_UNKNOWN',
  'CHANNEL_NOT_SAFE',
  'OUTSIDE_SAFE_HOURS',
  'QUIET_HOURS',
] as const;
export type ContactRefusal = (typeof CONTACT_REFUSALS)[number];

const within = (hour: number, from: number, to: number): boolean =>
  from <= to ? hour >= from && hour < to : hour >= from || hour < to;

/** Channels on which one person meets another: nothing is sent and nothing lies about to be read. */
const FACE_TO_FACE: readonly ContactChannel[] = ['IN_PERSON'];

/**
 * Whether a returnee may be reached so, at this hour in Baku (0-23). Where nothing was said, nothing is sent; a letter
 * or a visit to the home only where it was named (D-07).
 * @returns null when safe.
 */
export function contactRefusal(
  channel: ContactChannel,
  hour: number,
  safe: SafeToContact | null,
  parameters: ContactParameters = DEFAULT_CONTACT_PARAMETERS,
): ContactRefusal | null {
  if (FACE_TO_FACE.includes(channel)) return null;
  if (safe === null) return 'SAFE_CONTACT_UNKNOWN';
  if (!safe.channels.includes(channel)) return 'CHANNEL_NOT_SAFE';
  if (channel === 'LETTER') return null;
  if (safe.hours) {
    return within(hour, safe.hours.from, safe.hours.to) ? null : 'OUTSIDE_SAFE_HOURS';
  }
  const { QUIET_FROM_HOUR, QUIET_TO_HOUR } = parameters;
  return within(hour, QUIET_FROM_HOUR.value, QUIET_TO_HOUR.value) ? 'QUIET_HOURS' : null;
}
