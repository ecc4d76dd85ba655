import type { CaseOrigin } from '@qayidis/domain/cases';
import type { ReferralSource, ReturnType } from '@qayidis/domain/code-lists';
import { defineMessages, type Message } from '#/lib/i18n';

export const returnTypeMessages = defineMessages('return-types', {
  VOL_ASSISTED: { az: 'Könüllü, yardımla', en: 'Voluntary, assisted' },
  VOL_SPONTANEOUS: { az: 'Könüllü, öz vəsaiti ilə', en: 'Voluntary, on own means' },
  VOL_ORDERED: { az: 'Qərar əsasında, vaxtında', en: 'Ordered, left in time' },
  FORCED_COMMERCIAL: { az: 'Məcburi, reys təyyarəsi ilə', en: 'Forced, scheduled flight' },
  FORCED_CHARTER: { az: 'Məcburi, çarter reysi ilə', en: 'Forced, charter flight' },
  READMISSION_TRANSIT: { az: 'Readmissiya, tranzit', en: 'Readmission, transit' },
  DUBLIN_OTHER: { az: 'Dublin və ya digər', en: 'Dublin or other' },
  UNKNOWN: { az: 'Məlum deyil', en: 'Unknown' },
} as const satisfies Record<ReturnType, Message>);

export const referralSourceMessages = defineMessages('referral-sources', {
  SENDING_AUTHORITY: { az: 'Göndərən ölkənin orqanı', en: 'Sending authority' },
  RETURN_COUNSELLOR: { az: 'Qayıdış məsləhətçisi', en: 'Return counsellor' },
  IOM: { az: 'BMqT', en: 'IOM' },
  SMS: { az: 'Dövlət Miqrasiya Xidməti', en: 'State Migration Service' },
  AIRPORT: { az: 'Hava limanı', en: 'Airport' },
  NGO: { az: 'QHT', en: 'NGO' },
  SELF: { az: 'Özü müraciət edib', en: 'Self' },
  FAMILY: { az: 'Ailəsi', en: 'Family' },
  SOCIAL_MEDIA: { az: 'Sosial şəbəkə', en: 'Social media' },
  LEAFLET: { az: 'Vərəqə', en: 'Leaflet' },
  OTHER: { az: 'Digər', en: 'Other' },
} as const satisfies Record<ReferralSource, Message>);

export const caseOriginMessages = defineMessages('case-origins', {
  REFERRAL: { az: 'Yönləndirmə', en: 'Referral' },
  SMS_REFERRAL: { az: 'DMX-nin yönləndirməsi', en: 'Referral of the State Migration Service' },
  REGISTER: { az: 'Reyestrdən', en: 'From a register' },
} as const satisfies Record<CaseOrigin, Message>);

type PriorityLevel = 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL';

export const priorityMessages = defineMessages('priority-levels', {
  LOW: { az: 'Aşağı', en: 'Low' },
  MEDIUM: { az: 'Orta', en: 'Medium' },
  HIGH: { az: 'Yüksək', en: 'High' },
  CRITICAL: { az: 'Kritik', en: 'Critical' },
} as const satisfies Record<PriorityLevel, Message>);

export const PRIORITY_TONES = {
  LOW: 'neutral',
  MEDIUM: 'neutral',
  HIGH: 'attention',
  CRITICAL: 'urgent',
} as const satisfies Record<PriorityLevel, string>;
