import type { Schemas } from '@qayidis/contracts';
import { defineMessages, type Message } from '#/lib/i18n';

/** Decisions that wait for somebody beyond the coordinator of the day. */
export const CASE_DECISION_WORDS = {
  PLAN_ABOVE_CEILING: {
    az: 'Həddi aşan plana icazə vermək',
    en: 'Allow a plan above the ceiling',
  },
  PLAN_ABOVE_LIMIT: { az: 'Həddən yuxarı plan', en: 'Plan above the limit' },
  IMMEDIATE_HELP: { az: 'Təcili yardım: təsdiq', en: 'Immediate help to approve' },
  APPEAL: { az: 'Şikayət (rədd qərarından)', en: 'Appeal' },
  CLOSURE_ALONE: { az: 'Bağlanma: ikinci baxış', en: 'Closure: second pair of eyes' },
  REFERRAL_OVERDUE: { az: 'Qəbul edilməmiş yönləndirmə', en: 'Referral not acknowledged' },
  WAITING_FOR_ME: { az: 'Sizi gözləyir', en: 'Waiting for you' },
} as const satisfies Record<Schemas['CaseDecisionKind'], Message>;
export const caseDecisionMessages = defineMessages('case-decisions', CASE_DECISION_WORDS);
