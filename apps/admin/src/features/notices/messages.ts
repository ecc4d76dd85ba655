import type {
  NoticeGroup,
  ReminderAnchor,
  ReminderTrigger,
  StepUnit,
} from '@qayidis/domain/reminders';
import { defineMessages, type Message } from '#/lib/i18n';

export const noticesMessages = defineMessages('notices', {
  title: { az: 'Bildirişlər', en: 'Inbox' },
  views: { az: 'Hansı bildirişlər', en: 'Which notices' },
  OPEN: { az: 'Açıq', en: 'Open' },
  SNOOZED: { az: 'Sonraya saxlanılıb', en: 'Put off' },
  DONE: { az: 'Edilib', en: 'Done' },
  emptyTitle: { az: 'Bildiriş yoxdur', en: 'Nothing here' },
  emptyText: {
    az: 'Diqqətinizi tələb edən nəsə olanda burada görünəcək.',
    en: 'Whatever needs you will appear here.',
  },
  isNew: { az: 'Yeni', en: 'New' },
  settled: { az: 'Artıq ehtiyac yoxdur', en: 'No longer needed' },
  snoozedUntil: { az: '{{date}} tarixinədək', en: 'until {{date}}' },
  markDone: { az: 'Edildi', en: 'Done' },
  markDoneOf: { az: 'Edildi: {{what}}', en: 'Done: {{what}}' },
  snooze: { az: 'Sabaha saxla', en: 'Tomorrow' },
  snoozeOf: { az: 'Sabaha saxla: {{what}}', en: 'Tomorrow: {{what}}' },
  snoozeWeek: { az: 'Bir həftəyə', en: 'In a week' },
  snoozeWeekOf: { az: 'Bir həftəyə saxla: {{what}}', en: 'In a week: {{what}}' },
  reopen: { az: 'Geri qaytar', en: 'Take back' },
  reopenOf: { az: 'Geri qaytar: {{what}}', en: 'Take back: {{what}}' },
  mailFaults: { az: 'Ünvanlara bax', en: 'See the addresses' },
  readAll: { az: 'Hamısını oxunmuş say', en: 'Mark all as read' },
  more: { az: 'Daha çox', en: 'More' },
  operations: { az: 'Sistemin işinə bax', en: 'See operations' },
  bell: {
    az: 'Bildirişlər: {{count}} oxunmamış',
    en: { one: 'Inbox: {{count}} unread', other: 'Inbox: {{count}} unread' },
  },
});

export const noticeGroupMessages = defineMessages('notice-groups', {
  URGENT: { az: 'Təcili', en: 'Urgent' },
  HAPPENED: { az: 'Baş verənlər', en: 'Happened' },
  OVERDUE: { az: 'Gecikib', en: 'Overdue' },
  TODAY: { az: 'Bu gün', en: 'Today' },
  COMING: { az: 'Yaxınlaşır', en: 'Coming' },
  WITHOUT_DAY: { az: 'Məlumat', en: 'To know' },
} as const satisfies Record<NoticeGroup, Message>);

/** What a reminder is about (reintegration.md 3.1); no health or protection matter is named (D-07). */
export const triggerMessages = defineMessages('reminder-triggers', {
  REFERRAL_UNACKNOWLEDGED: { az: 'Yönləndirmə təsdiqlənməyib', en: 'Referral not acknowledged' },
  FIRST_CONTACT_DUE: { az: 'İlk əlaqə vaxtıdır', en: 'First contact due' },
  URGENT_FLAG: { az: 'Təcili iş: indi baxın', en: 'Urgent case: look now' },
  WORK_DUE: { az: 'İşin mərhələsi vaxtıdır', en: 'A stage of the work is due' },
  PLAN_DECISION_WAITING: { az: 'Plan qərar gözləyir', en: 'A plan waits for a decision' },
  ITEM_DELIVERY_DUE: { az: 'Yardım təhvil verilməlidir', en: 'Help is due for delivery' },
  RECEIPT_MISSING: { az: 'Təhvil sənədi çatmır', en: 'Receipt or certificate is missing' },
  VISIT_DUE: { az: 'Monitorinq görüşü', en: 'Monitoring visit' },
  NO_CONTACT: { az: 'Uzun müddət əlaqə olmayıb', en: 'No contact for a long time' },
  CONSENT_EXPIRY: { az: 'Razılığın müddəti bitir', en: 'A consent ends' },
  SUPPORT_END: { az: 'Dəstək müddəti bitir', en: 'Support ends' },
  BUDGET_USE: { az: 'Büdcənin istifadəsi', en: 'Use of the budget' },
  REFERRAL_UNANSWERED: { az: 'Xidmət cavab verməyib', en: 'Provider has not answered' },
  REPORT_DUE: { az: 'Hesabat vaxtıdır', en: 'A report is due' },
  DATA_SUBJECT_REQUEST: { az: 'Məlumat subyektinin müraciəti', en: 'Request of a data subject' },
  RETENTION_END: { az: 'Saxlama müddəti bitir', en: 'Retention ends' },
  DECISION_WAITING: { az: 'Qərar gözlənilir', en: 'A decision is waited for' },
  REVIEW_DUE: { az: 'Yenidən baxış vaxtıdır', en: 'A review is due' },
  CONSENT_PAPER_DUE: { az: 'Razılığın kağızı çatmır', en: 'Consent on paper is due' },
  APPEAL_PERIOD_END: { az: 'Şikayət müddəti bitir', en: 'Time to appeal ends' },
  DRAFT_PURGE: { az: 'Qaralama silinəcək', en: 'A draft will be deleted' },
  READMISSION_REPLY_DUE: { az: 'Cavab müddəti', en: 'Reply to a request' },
  TASK_DUE: { az: 'Tapşırıq', en: 'Task' },
  VISIT_MISSED: { az: 'Görüş baş tutmayıb', en: 'A visit was missed' },
  CASE_GIVEN: { az: 'İş sizə verildi', en: 'A case was given to you' },
  CASE_TAKEN: { az: 'İş başqasına verildi', en: 'A case was given to somebody else' },
  PLAN_RETURNED: { az: 'Plan geri qaytarıldı', en: 'A plan was returned' },
  CANNOT_DO: { az: 'Həmkarınız bunu edə bilmir', en: 'A colleague cannot do it' },
  NO_ADDRESS: { az: 'Mentora məktub çatmır', en: 'The mentor gets no mail' },
  MAIL_RETURNED: { az: 'E-poçt ünvanı işləmir', en: 'An e-mail address does not work' },
  TEXT_NOT_DELIVERED: {
    az: 'Mesaj şəxsə çatmayıb: zəng edin',
    en: 'A text message did not reach the person: call instead',
  },
  PLANNER_SILENT: { az: 'Xatırlatmalar planlanmır', en: 'Reminders are not planned' },
} as const satisfies Record<ReminderTrigger, Message>);

/** After "from" and "before": the end of the sentence that says when a step comes. */
export const anchorMessages = defineMessages('reminder-anchors', {
  DUE: { az: 'son tarixdən', en: 'the due day' },
  WINDOW_OPENS: { az: 'görüş müddətinin başlanmasından', en: 'the start of the window' },
  WINDOW_ENDS: { az: 'görüş müddətinin sonundan', en: 'the end of the window' },
  RECEIVED: { az: 'daxil olma tarixindən', en: 'the day of receipt' },
  DELIVERED: { az: 'təhvil tarixindən', en: 'the delivery' },
  LAST_CONTACT_ACTIVE: { az: 'son əlaqədən (fəal iş)', en: 'the last contact (active case)' },
  LAST_CONTACT_FOLLOW_UP: {
    az: 'son əlaqədən (izləmə)',
    en: 'the last contact (follow-up)',
  },
  USE: { az: 'büdcədən', en: 'the budget' },
  ELAPSED: { az: 'müddətdən', en: 'the time limit' },
  EVENT: { az: 'hadisədən', en: 'the event' },
} as const satisfies Record<ReminderAnchor, Message>);

export const anchorDayMessages = defineMessages('reminder-anchor-days', {
  DUE: { az: 'son tarix günü', en: 'on the due day' },
  WINDOW_OPENS: { az: 'görüş müddətinin ilk günü', en: 'on the first day of the window' },
  WINDOW_ENDS: { az: 'görüş müddətinin son günü', en: 'on the last day of the window' },
  RECEIVED: { az: 'daxil olduğu gün', en: 'on the day of receipt' },
  DELIVERED: { az: 'təhvil verildiyi gün', en: 'on the day of delivery' },
  LAST_CONTACT_ACTIVE: { az: 'son əlaqə günü', en: 'on the day of the last contact' },
  LAST_CONTACT_FOLLOW_UP: { az: 'son əlaqə günü', en: 'on the day of the last contact' },
  USE: { az: 'istifadə olunanda', en: 'when it is used' },
  ELAPSED: { az: 'müddət keçdikcə', en: 'as the time goes by' },
  EVENT: { az: 'belə hadisə dərhal bildirilir', en: 'such things are told at once' },
} as const satisfies Record<ReminderAnchor, Message>);

export const stepLengthMessages = defineMessages('reminder-step-lengths', {
  CD: { az: '{{count}} gün', en: { one: '{{count}} day', other: '{{count}} days' } },
  WD: {
    az: '{{count}} iş günü',
    en: { one: '{{count}} working day', other: '{{count}} working days' },
  },
  HOUR: { az: '{{count}} saat', en: { one: '{{count}} hour', other: '{{count}} hours' } },
  PERCENT: { az: '{{count}} %', en: { one: '{{count}} %', other: '{{count}} %' } },
} as const satisfies Record<StepUnit, Message>);

export const stepMessages = defineMessages('reminder-steps', {
  before: { az: '{{anchor}} {{length}} əvvəl', en: '{{length}} before {{anchor}}' },
  after: { az: '{{anchor}} {{length}} sonra', en: '{{length}} after {{anchor}}' },
  elapsed: {
    az: 'müddətin {{length}}‑i keçəndə',
    en: 'when {{length}} of the time is gone',
  },
  used: {
    az: 'büdcənin {{length}}‑i istifadə olunanda',
    en: 'when {{length}} of the budget is used',
  },
});
