import type { Calendar } from '@qayidis/domain/calendar';
import type { PlainDate } from '@qayidis/domain/kernel';
import type { Keyring } from '../../platform/crypto/index.js';
import type { SeededRandom } from './random.js';

/** People and places that cases hang on. */
export interface Surroundings {
  readonly programmeId: string;
  readonly mentors: readonly { readonly id: string; readonly organisationId: string }[];
  readonly coordinatorId: string;
  readonly today: PlainDate;
  readonly calendar: Calendar;
  readonly keyring: Keyring;
  readonly random: SeededRandom;
}
