import type { ReadmissionState } from '@qayidis/domain/readmission';
import type { Tone } from '#/components/display';

export const STATE_TONES = {
  SUBMITTED: 'active',
  RETURNED: 'neutral',
  REGISTERED: 'active',
  VERIFYING: 'active',
  ACCEPTED: 'good',
  DEEMED_ACCEPTED: 'attention',
  REFUSED: 'neutral',
  ADMITTED: 'good',
  WITHDRAWN_BY_REQUESTING_STATE: 'neutral',
} as const satisfies Record<ReadmissionState, Tone>;
