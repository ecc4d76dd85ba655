import type { ContactChannel } from '../code-lists/index.js';
import type { ClockKind } from './clock-kinds.js';
import type { CaseRole } from './vocabulary.js';

export interface Contact {
  readonly by: CaseRole;
  readonly channel: ContactChannel;
  /** False: an attempt that reached nobody. */
  readonly held: boolean;
}

const MET: readonly ClockKind[] = ['FIRST_CONTACT', 'FIRST_CONTACT_URGENT', 'REGISTER_REVIEW'];

/** Clocks that begin anew on the day on which they were met. */
export const RECURRING_CLOCKS: readonly ClockKind[] = ['REGISTER_REVIEW'];

/**
 * Clocks that a contact meets: the mentor spoke with the person, whatever it was about (reintegration.md 3 row 3).
 * A relative is not the person, and an attempt is no contact (CASE-59).
 */
export const clocksMetBy = ({ by, channel, held }: Contact): readonly ClockKind[] =>
  by === 'MENTOR' && held && channel !== 'SPOKE_WITH_RELATIVE' ? MET : [];
