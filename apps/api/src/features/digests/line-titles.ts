import type { ClockStanding } from '@qayidis/domain/readmission';
import type { ReminderTrigger } from '@qayidis/domain/reminders';
import type { MailLocale } from '../../platform/mail/index.js';
import { AZ, EN, type LetterWords, type LineTitles } from './letter-words.js';

/** What a line is about, by its kind alone: no purpose, no visit, no stage, which could tell of health (D-07). */
const EN_TITLES: LineTitles = {
  REFERRAL_UNACKNOWLEDGED: 'Referral not acknowledged',
  FIRST_CONTACT_DUE: 'First contact due',
  URGENT_FLAG: EN.unnamed,
  WORK_DUE: 'A stage of the work is due',
  PLAN_DECISION_WAITING: 'A plan waits for a decision',
  ITEM_DELIVERY_DUE: 'Help is due for delivery',
  RECEIPT_MISSING: 'Receipt or certificate is missing',
  VISIT_DUE: 'Monitoring visit',
  NO_CONTACT: 'No contact for a long time',
  CONSENT_EXPIRY: 'A consent ends',
  SUPPORT_END: 'Support ends',
  BUDGET_USE: 'Use of the budget',
  REFERRAL_UNANSWERED: 'Provider has not answered',
  REPORT_DUE: 'A report is due',
  DATA_SUBJECT_REQUEST: 'Request of a data subject',
  RETENTION_END: 'Retention ends',
  DECISION_WAITING: 'A decision is waited for',
  REVIEW_DUE: 'A review is due',
  CONSENT_PAPER_DUE: 'Consent on paper is due',
  APPEAL_PERIOD_END: 'Time to appeal ends',
  DRAFT_PURGE: 'A draft will be deleted',
  READMISSION_REPLY_DUE: 'Reply to a readmission request',
  TASK_DUE: 'A task',
  VISIT_MISSED: 'A visit was missed',
  CASE_GIVEN: 'A case was given to you',
  CASE_TAKEN: 'A case was given to somebody else',
  PLAN_RETURNED: 'A plan was returned',
  CANNOT_DO: 'A colleague cannot do it',
  NO_ADDRESS: 'The mentor gets no mail',
  MAIL_RETURNED: 'An e-mail address does not work',
  TEXT_NOT_DELIVERED: 'A text message did not arrive: call instead',
  PLANNER_SILENT: 'Reminders are not planned',
};

const AZ_TITLES: LineTitles = {
  REFERRAL_UNACKNOWLEDGED: 'Yönləndirmə təsdiqlənməyib',
  FIRST_CONTACT_DUE: 'İlk əlaqə vaxtıdır',
  URGENT_FLAG: AZ.unnamed,
  WORK_DUE: 'İşin mərhələsi vaxtıdır',
  PLAN_DECISION_WAITING: 'Plan qərar gözləyir',
  ITEM_DELIVERY_DUE: 'Yardım təhvil verilməlidir',
  RECEIPT_MISSING: 'Təhvil sənədi çatmır',
  VISIT_DUE: 'Monitorinq görüşü',
  NO_CONTACT: 'Uzun müddət əlaqə olmayıb',
  CONSENT_EXPIRY: 'Razılığın müddəti bitir',
  SUPPORT_END: 'Dəstək müddəti bitir',
  BUDGET_USE: 'Büdcənin istifadəsi',
  REFERRAL_UNANSWERED: 'Xidmət cavab verməyib',
  REPORT_DUE: 'Hesabat vaxtıdır',
  DATA_SUBJECT_REQUEST: 'Məlumat subyektinin müraciəti',
  RETENTION_END: 'Saxlama müddəti bitir',
  DECISION_WAITING: 'Qərar gözlənilir',
  REVIEW_DUE: 'Yenidən baxış vaxtıdır',
  CONSENT_PAPER_DUE: 'Razılığın kağızı çatmır',
  APPEAL_PERIOD_END: 'Şikayət müddəti bitir',
  DRAFT_PURGE: 'Qaralama silinəcək',
  READMISSION_REPLY_DUE: 'Readmissiya sorğusuna cavab',
  TASK_DUE: 'Tapşırıq',
  VISIT_MISSED: 'Görüş baş tutmayıb',
  CASE_GIVEN: 'İş sizə verildi',
  CASE_TAKEN: 'İş başqasına verildi',
  PLAN_RETURNED: 'Plan geri qaytarıldı',
  CANNOT_DO: 'Həmkarınız bunu edə bilmir',
  NO_ADDRESS: 'Mentora məktub çatmır',
  MAIL_RETURNED: 'E-poçt ünvanı işləmir',
  TEXT_NOT_DELIVERED: 'Mesaj çatmayıb: zəng edin',
  PLANNER_SILENT: 'Xatırlatmalar planlanmır',
};

/** Kinds that a letter may name, in the place of the title of their trigger. */
type NamedKind = Extract<ClockStanding, 'EFFECT_TO_CONFIRM'>;
type KindTitles = Readonly<Record<NamedKind, string>>;
const EN_KINDS: KindTitles = {
  EFFECT_TO_CONFIRM: 'Limit of a readmission request has passed, effect to be confirmed',
};
const AZ_KINDS: KindTitles = {
  EFFECT_TO_CONFIRM: 'Readmissiya sorğusunun müddəti keçib, nəticəsi təsdiqlənməlidir',
};

interface Titles {
  readonly titles: LineTitles;
  readonly ofKind: KindTitles;
}

export const WORDS: Readonly<Record<MailLocale, LetterWords & Titles>> = {
  az: { ...AZ, titles: AZ_TITLES, ofKind: AZ_KINDS },
  en: { ...EN, titles: EN_TITLES, ofKind: EN_KINDS },
};

/** What a line is called: by its kind where a letter may name that, else by its trigger. */
export const titleOf = (
  { titles, ofKind }: Titles,
  { trigger, kind }: { readonly trigger: ReminderTrigger; readonly kind: string | null },
): string => (ofKind as Readonly<Record<string, string>>)[kind ?? ''] ?? titles[trigger];
