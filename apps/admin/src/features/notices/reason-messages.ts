import type { AnswerReason } from '@qayidis/domain/digests';
import { defineMessages, type Message } from '#/lib/i18n';

/** Why somebody moved a thing or could not do it. */
export const answerReasonMessages = defineMessages('answer-reasons', {
  PERSON_NOT_REACHED: { az: 'Şəxslə əlaqə alınmadı', en: 'The person was not reached' },
  PERSON_ASKED_LATER: { az: 'Şəxs sonraya saxlamağı xahiş etdi', en: 'The person asked for later' },
  WAITS_FOR_OTHERS: { az: 'Başqasından asılıdır', en: 'It waits for others' },
  WAITS_FOR_PAPER: { az: 'Sənəd gözlənilir', en: 'A paper is waited for' },
  NO_TIME: { az: 'Vaxtım çatmır', en: 'I have no time' },
  AWAY: { az: 'İşdə olmayacağam', en: 'I am away' },
  NOT_MINE: { az: 'Bu, mənim işim deyil', en: 'It is not mine' },
  NOT_NEEDED: { az: 'Artıq ehtiyac yoxdur', en: 'It is no longer needed' },
  OTHER: { az: 'Başqa səbəb', en: 'Another reason' },
} as const satisfies Record<AnswerReason, Message>);
