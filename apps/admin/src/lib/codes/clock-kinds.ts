import type { DeadlineKind } from '@qayidis/domain/reminders';
import { defineMessages, type Message } from '#/lib/i18n';

/** What a deadline asks for. */
export const clockKindMessages = defineMessages('clock-kinds', {
  DRAFT_PURGE: { az: 'Qaralama silinəcək', en: 'Draft will be deleted' },
  ACKNOWLEDGEMENT: { az: 'Yönləndirməni təsdiqləmək', en: 'Acknowledge the referral' },
  FIRST_CONTACT: { az: 'İlk əlaqə', en: 'First contact' },
  FIRST_CONTACT_URGENT: { az: 'Təcili ilk əlaqə', en: 'Urgent first contact' },
  WAITLIST_REVIEW: { az: 'Növbəyə yenidən baxmaq', en: 'Review of the waiting list' },
  APPEAL: { az: 'Şikayət müddəti', en: 'Time to appeal' },
  APPEAL_DECISION: { az: 'Şikayət üzrə qərar', en: 'Decision on the appeal' },
  INTAKE: { az: 'İlkin müsahibə', en: 'Intake interview' },
  ASSESSMENT: { az: 'Ehtiyacların qiymətləndirilməsi', en: 'Needs assessment' },
  PLAN: { az: 'Reinteqrasiya planı', en: 'Reintegration plan' },
  PLAN_DECISION: { az: 'Plan üzrə qərar', en: 'Decision on the plan' },
  AMENDMENT_DECISION: { az: 'Dəyişiklik üzrə qərar', en: 'Decision on the amendment' },
  SUPPORT_END: { az: 'Dəstəyin sonu', en: 'End of support' },
  SUSPENSION_REVIEW: { az: 'Dayandırmaya yenidən baxmaq', en: 'Review of the suspension' },
  CLOSURE_DECISION: { az: 'Bağlanma üzrə qərar', en: 'Decision on the closure' },
  RETENTION: { az: 'Saxlama müddəti', en: 'Retention period' },
  RETENTION_REJECTED: { az: 'Rədd edilmiş işin saxlanması', en: 'Retention of a rejected case' },
  IMMEDIATE_HELP_APPROVAL: {
    az: 'Təxirəsalınmaz yardımı təsdiqləmək',
    en: 'Approve immediate help',
  },
  VISIT_M0: { az: 'İlkin görüş', en: 'Baseline visit' },
  VISIT_M1: { az: 'Təhvildən sonrakı görüş', en: 'Visit after delivery' },
  VISIT_M3: { az: '3-cü ay görüşü', en: 'Visit at 3 months' },
  VISIT_M6: { az: '6-cı ay görüşü', en: 'Visit at 6 months' },
  VISIT_M12: { az: 'Son görüş (12-ci ay)', en: 'Final visit (12 months)' },
  VISIT_M18: { az: '18-ci ay zəngi', en: 'Call at 18 months' },
  REGISTER_REVIEW: {
    az: 'Reyestrdən gələn işə yenidən baxmaq',
    en: 'Review of a case from a register',
  },
  READMISSION_REPLY: { az: 'Readmissiya sorğusuna cavab', en: 'Reply to a readmission request' },
  CONSENT_PAPER: { az: 'Razılığın kağız nüsxəsi', en: 'Consent on paper' },
} as const satisfies Record<DeadlineKind, Message>);
