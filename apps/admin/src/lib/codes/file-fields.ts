import type { FileField } from '@qayidis/domain/cases';
import type { CaseSection } from '#/lib/case-search';
import { defineMessages, type Message } from '#/lib/i18n';

/** What a file must hold, in a few words. */
export const fileFieldMessages = defineMessages('file-fields', {
  CONTACT: { az: 'telefon və ya e-poçt', en: 'telephone or e-mail' },
  SENDING_COUNTRY: { az: 'göndərən ölkə', en: 'sending country' },
  ARRIVAL_EXPECTED: { az: 'gözlənilən gəliş tarixi', en: 'expected arrival' },
  PLACE: { az: 'yaşayış yeri', en: 'place' },
  MENTOR: { az: 'mentor', en: 'mentor' },
  BIRTH_YEAR: { az: 'doğum ili', en: 'year of birth' },
  RETURN_TYPE: { az: 'qayıdış növü', en: 'type of return' },
  ELIGIBILITY: { az: 'uyğunluq sualları', en: 'questions of eligibility' },
  CONSENT_P1: { az: 'iş üzrə razılıq', en: 'consent to case work' },
  ARRIVAL_CONFIRMED: { az: 'gəlişin təsdiqi', en: 'confirmed arrival' },
  INTAKE: { az: 'ilkin müsahibə', en: 'intake interview' },
  IDENTITY_SEEN: { az: 'şəxsiyyətin yoxlanması', en: 'identity seen' },
  RAPID_CHECK: { az: 'sürətli yoxlama', en: 'rapid check' },
  RED_FLAGS: { az: 'qırmızı bayraqlar üzrə yoxlama', en: 'follow-up of red flags' },
  SKILLS: { az: 'bacarıq formaları', en: 'skills forms' },
  FAMILY: { az: 'ailə forması', en: 'family form' },
  PLAN: { az: 'plan: məqsəd və yardım', en: 'plan with goal and item' },
  PLAN_IN_FORCE: { az: 'təsdiqlənmiş plan', en: 'approved plan' },
  CLOSURE_REASON: { az: 'bağlanma səbəbi', en: 'reason of closure' },
  FINAL_VISIT: { az: 'son görüş', en: 'final visit' },
  FINAL_SURVEY: { az: 'yekun sorğu', en: 'final survey' },
  PAYMENTS_SETTLED: { az: 'ödənişlərin bağlanması', en: 'payments settled' },
  SATISFACTION_OFFERED: { az: 'məmnunluq sorğusu', en: 'satisfaction survey offered' },
} as const satisfies Record<FileField, Message>);

/** Where on the case page a field is filled in. */
export const SECTION_OF_FIELD: Readonly<Record<FileField, CaseSection>> = {
  CONTACT: 'overview',
  SENDING_COUNTRY: 'overview',
  ARRIVAL_EXPECTED: 'overview',
  PLACE: 'overview',
  MENTOR: 'overview',
  BIRTH_YEAR: 'overview',
  RETURN_TYPE: 'overview',
  ELIGIBILITY: 'screening',
  CONSENT_P1: 'consent',
  ARRIVAL_CONFIRMED: 'overview',
  INTAKE: 'assessment',
  IDENTITY_SEEN: 'assessment',
  RAPID_CHECK: 'assessment',
  RED_FLAGS: 'assessment',
  SKILLS: 'assessment',
  FAMILY: 'assessment',
  PLAN: 'plan',
  PLAN_IN_FORCE: 'plan',
  CLOSURE_REASON: 'closure',
  FINAL_VISIT: 'visits',
  FINAL_SURVEY: 'visits',
  PAYMENTS_SETTLED: 'closure',
  SATISFACTION_OFFERED: 'visits',
};
