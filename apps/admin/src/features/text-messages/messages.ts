import type { Schemas } from '@qayidis/contracts';
import { defineMessages, type Message } from '#/lib/i18n';

export const textMessagesMessages = defineMessages('text-messages', {
  title: { az: 'Göndərilən mesajlar', en: 'Text messages' },
  none: {
    az: 'Hələ mesaj göndərilməyib. Görüşə iki gün qalmış xatırlatma gedir, icazə varsa.',
    en: 'No message yet. Two days before a visit a reminder is sent, where it may be.',
  },
  notDelivered: {
    az: 'Son mesaj şəxsə çatmayıb: {{reason}}. Zəng edin.',
    en: 'The last message could not be delivered: {{reason}}. Call instead.',
  },
  about: { az: '{{date}} tarixli görüş', en: 'Appointment on {{date}}' },
  gatewayCode: { az: 'xidmətin kodu: {{code}}', en: 'code of the service: {{code}}' },
  heldUntil: { az: '{{when}} tarixinədək gözləyir', en: 'waits until {{when}}' },
});

export const textStateMessages = defineMessages('text-states', {
  QUEUED: { az: 'Göndərilir', en: 'Being sent' },
  HELD: { az: 'Təhlükəsiz saatı gözləyir', en: 'Waits for a safe hour' },
  SENDING: { az: 'Göndərilir', en: 'Being sent' },
  SENT: { az: 'Göndərilib', en: 'Sent' },
  DELIVERED: { az: 'Çatıb', en: 'Delivered' },
  FILED: { az: 'Göndərilməyib: mesaj xidməti qoşulmayıb', en: 'Not sent: no message service' },
  SKIPPED: { az: 'Göndərilməyib', en: 'Not sent' },
  FAILED: { az: 'Çatmayıb', en: 'Not delivered' },
} as const satisfies Record<Schemas['TextState'], Message>);

export const textReasonMessages = defineMessages('text-reasons', {
  NO_LONGER_SO: { az: 'görüş artıq gözlənilmir', en: 'the appointment is no longer due' },
  NO_CONSENT: { az: 'qüvvədə razılıq yoxdur', en: 'no consent is in force' },
  NO_SAFE_CONTACT: { az: 'təhlükəsiz əlaqə yazılmayıb', en: 'no safe contact is recorded' },
  CHANNEL_NOT_SAFE: { az: 'mətn mesajı təhlükəsiz deyil', en: 'text messages are not safe' },
  NO_NUMBER: { az: 'telefon nömrəsi yoxdur', en: 'there is no telephone number' },
  NO_WORDS: { az: 'bu dildə hazır mətn yoxdur', en: 'there are no words in this language' },
  NO_HOUR: {
    az: 'görüşə qədər təhlükəsiz saat yoxdur',
    en: 'there is no safe hour left before the appointment',
  },
  NUMBER_REFUSED: { az: 'nömrə qəbul edilmir', en: 'the number is refused' },
  GATEWAY_REFUSED: { az: 'mesaj xidməti imtina edib', en: 'the message service refused it' },
  GATEWAY_UNREACHED: {
    az: 'mesaj xidməti cavab vermir',
    en: 'the message service cannot be reached',
  },
  OUTCOME_UNKNOWN: { az: 'çatıb-çatmadığı bilinmir', en: 'nobody knows whether it arrived' },
  NOT_DELIVERED: {
    az: 'telefona çatmayıb',
    en: 'it did not reach the telephone',
  },
} as const satisfies Record<Schemas['TextReason'], Message>);
