import type { ReadmissionGuard, ReadmissionNeed } from '@qayidis/domain/readmission';
import { defineMessages, type Message } from '#/lib/i18n';
import { addRefusals } from '#/lib/problems';

type Rule =
  | ReadmissionGuard
  | ReadmissionNeed
  | 'RECEIVED_EARLIER'
  | 'NOTICE_LATE'
  | 'REPLY_WAITS_FOR_DISPATCH'
  | 'NO_AGREEMENT';

/** Why a step of a request is not possible and what would make it so. */
export const readmissionRuleMessages = defineMessages('readmission-rules', {
  RETURN_IN_TIME: {
    az: 'Alınandan iki iş günü keçib: sorğu artıq natamam kimi qaytarılmır. Yoxlamaya götürün.',
    en: 'Two working days have passed since its receipt: it can no longer be returned. Take up the check.',
  },
  REPLY_NOT_SIGNED: {
    az: 'Cavab artıq imzalanıb və dəyişdirilmir: dəftərxana onu göndərir.',
    en: 'The reply is signed already and can no longer be changed: the registry dispatches it.',
  },
  REPLY_PREPARED: {
    az: 'İmzalanacaq cavab hələ hazırlanmayıb.',
    en: 'No reply has been prepared yet.',
  },
  REPLY_WAITS_FOR_DISPATCH: {
    az: 'Cavab artıq imzalanıb: dəftərxananın onu göndərməsi gözlənilir.',
    en: 'The reply is signed already and waits for the registry to dispatch it.',
  },
  REPLY_SIGNED: {
    az: 'Cavab hələ imzalanmayıb. Əvvəlcə rəhbər imzalamalıdır.',
    en: 'The reply is not signed yet. The head signs it first.',
  },
  SIGNER_IS_ANOTHER: {
    az: 'Cavabı hazırlayan onu imzalaya bilməz.',
    en: 'Who prepared the reply may not sign it.',
  },
  DISPATCHER_IS_ANOTHER: {
    az: 'Cavabı hazırlayan və ya imzalayan onu göndərə bilməz.',
    en: 'Who prepared or signed the reply may not dispatch it.',
  },
  LIMIT_PASSED: {
    az: 'Cavab müddəti hələ keçməyib.',
    en: 'The reply limit has not passed yet.',
  },
  EFFECT_NOT_DECIDED: {
    az: 'Keçmiş müddətin nəticəsi barədə artıq qərar verilib.',
    en: 'The effect of the passed limit is decided already.',
  },
  RECEIVED_DATE: {
    az: 'Alınma günü bu gündən gec və əvvəlki alınma günündən tez ola bilməz.',
    en: 'The day of receipt is today at the latest and not before an earlier receipt.',
  },
  RECEIVED_EARLIER: {
    az: 'Gün bu gündən əvvəldir: səbəbini yazın.',
    en: 'The day is earlier than today: say why.',
  },
  ACKNOWLEDGED_DATE: {
    az: 'Təsdiq günü alınma günündən tez və bu gündən gec ola bilməz.',
    en: 'The day lies between the receipt and today.',
  },
  INCOMPLETE_REASON: { az: 'Nəyin çatmadığını seçin.', en: 'Choose what is missing.' },
  REPLY_REASONS: {
    az: 'İmtinada səbəb və mətn olmalıdır, müsbət cavabda imtina səbəbi olmur.',
    en: 'A refusal has a reason and a text; a positive reply has no reason of refusal.',
  },
  DISPATCHED_DATE: {
    az: 'Göndərilmə günü imza günündən tez və bu gündən gec ola bilməz.',
    en: 'The day lies between the signature and today.',
  },
  REASON_TEXT: { az: 'Səbəbi yazın.', en: 'Write down the reason.' },
  PLANNED_DAY: {
    az: 'Planlanan gün bu gün və ya sonra olmalıdır.',
    en: 'The planned day is today or later.',
  },
  TIMELY_NOTICE: {
    az: 'Bildiriş günü alınma günündən tez və bu gündən gec ola bilməz.',
    en: 'The day of the notice lies between the receipt and today.',
  },
  NOTICE_LATE: {
    az: 'Bildiriş gecikib (son gün {{by}}): səbəbini yazın.',
    en: 'The notice is late (last day {{by}}): say why.',
  },
  ARRIVED_DAY: {
    az: 'Gəliş günü bu gün və ya əvvəl olmalıdır.',
    en: 'The day of the arrival is today or earlier.',
  },
  NO_AGREEMENT: {
    az: 'Bu dövlətlə readmissiya sazişi yoxdur.',
    en: 'No agreement binds this state.',
  },
} as const satisfies Record<Rule, Message>);

addRefusals(readmissionRuleMessages);
