import type { ClockStanding } from '@qayidis/domain/readmission';
import { defineMessages, type Message } from '#/lib/i18n';

/** What the head of readmission is waited for once a limit has passed: no reply any more (D-03). */
export const standingMessages = defineMessages('notice-standings', {
  EFFECT_TO_CONFIRM: {
    az: 'Readmissiya sorğusunun müddəti keçib, nəticəsi təsdiqlənməlidir',
    en: 'Limit of a readmission request has passed, effect to be confirmed',
  },
} as const satisfies Partial<Record<ClockStanding, Message>>);
