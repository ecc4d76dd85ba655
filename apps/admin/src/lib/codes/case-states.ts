import type { CaseState } from '@qayidis/domain/cases';
import { defineMessages, type Message } from '#/lib/i18n';

/** The state of a case in the words of the trade. */
export const caseStateMessages = defineMessages('case-states', {
  DRAFT: { az: 'Qaralama', en: 'Draft' },
  REFERRED: { az: 'Yönləndirilib', en: 'Referred' },
  SCREENING: { az: 'İlkin baxış', en: 'Screening' },
  WAITLISTED: { az: 'Növbədə', en: 'Waiting list' },
  REJECTED: { az: 'Rədd edilib', en: 'Rejected' },
  REGISTERED: { az: 'Qeydiyyatda', en: 'Registered' },
  ASSESSMENT: { az: 'Qiymətləndirmə', en: 'Assessment' },
  PLANNING: { az: 'Planlaşdırma', en: 'Planning' },
  PLAN_REVIEW: { az: 'Plan təsdiqdə', en: 'Plan in review' },
  ASSISTANCE: { az: 'Yardım göstərilir', en: 'Assistance' },
  FOLLOW_UP: { az: 'Müşahidə', en: 'Follow-up' },
  CLOSURE_REVIEW: { az: 'Bağlanma təsdiqdə', en: 'Closure in review' },
  CLOSED: { az: 'Bağlanıb', en: 'Closed' },
  SUSPENDED: { az: 'Dayandırılıb', en: 'Suspended' },
  TRANSFERRED: { az: 'Ötürülüb', en: 'Transferred' },
  ANONYMISED: { az: 'Anonimləşdirilib', en: 'Anonymised' },
} as const satisfies Record<CaseState, Message>);

/** Colour only where somebody has to decide or an end is reached; the rest is ordinary work. */
export const CASE_STATE_TONES = {
  DRAFT: 'neutral',
  REFERRED: 'attention',
  SCREENING: 'active',
  WAITLISTED: 'neutral',
  REJECTED: 'neutral',
  REGISTERED: 'active',
  ASSESSMENT: 'active',
  PLANNING: 'active',
  PLAN_REVIEW: 'attention',
  ASSISTANCE: 'active',
  FOLLOW_UP: 'good',
  CLOSURE_REVIEW: 'attention',
  CLOSED: 'neutral',
  SUSPENDED: 'attention',
  TRANSFERRED: 'neutral',
  ANONYMISED: 'neutral',
} as const satisfies Record<CaseState, 'neutral' | 'active' | 'good' | 'attention' | 'urgent'>;
