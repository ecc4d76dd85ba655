import type { ConsentMethod, ConsentPurpose } from '@qayidis/domain/code-lists';
import { defineMessages, type Message } from '#/lib/i18n';

export const CONSENT_PURPOSE_WORDS = {
  P1_CASE_WORK: { az: 'P1 · İş üzrə', en: 'P1 · Case work' },
  P2_IDENTITY_TO_SMS: {
    az: 'P2 · Kimliyin DMX-yə verilməsi',
    en: 'P2 · Identity to the State Migration Service',
  },
  P3_PROVIDER: { az: 'P3 · Xidmət göstərənə', en: 'P3 · To a provider' },
  P4_DONOR_OR_PARTNER: { az: 'P4 · Donora və ya tərəfdaşa', en: 'P4 · To a donor or partner' },
  P5_FOLLOW_UP: { az: 'P5 · Bağlandıqdan sonra əlaqə', en: 'P5 · Contact after closure' },
  P6_PHOTO_OR_STORY: { az: 'P6 · Şəkil və ya hekayə', en: 'P6 · Photo or story' },
  P7_RESEARCH: { az: 'P7 · Tədqiqat', en: 'P7 · Research' },
} as const satisfies Record<ConsentPurpose, Message>;
export const consentPurposeMessages = defineMessages('consent-purposes', CONSENT_PURPOSE_WORDS);

export const CONSENT_METHOD_WORDS = {
  PAPER: { az: 'Kağız üzərində', en: 'Paper' },
  E_SIGNATURE: { az: 'Gücləndirilmiş e-imza', en: 'Strengthened e-signature' },
  DRAWN_SIGNATURE: { az: 'Ekranda çəkilmiş imza (müvəqqəti)', en: 'Drawn on screen (provisional)' },
  WITNESSED_ORAL: { az: 'Şahidlə şifahi (müvəqqəti)', en: 'Spoken, with a witness (provisional)' },
} as const satisfies Record<ConsentMethod, Message>;
export const consentMethodMessages = defineMessages('consent-methods', CONSENT_METHOD_WORDS);
