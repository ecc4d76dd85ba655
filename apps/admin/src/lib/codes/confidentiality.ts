import type { ConfidentialityLevel } from '@qayidis/domain/code-lists';
import { defineMessages, type Message } from '#/lib/i18n';

/** How far a case may be shown beyond those who lead it. */
export const confidentialityMessages = defineMessages('case-confidentiality', {
  NORMAL: { az: 'Adi', en: 'Normal' },
  RESTRICTED: { az: 'Məhdud', en: 'Restricted' },
  SEALED: { az: 'Möhürlü', en: 'Sealed' },
} as const satisfies Record<ConfidentialityLevel, Message>);

/** The levels that a case shows wherever it is met; null needs no mark. */
export const CONFIDENTIALITY_TONES = {
  NORMAL: null,
  RESTRICTED: 'attention',
  SEALED: 'urgent',
} as const satisfies Record<ConfidentialityLevel, 'attention' | 'urgent' | null>;
