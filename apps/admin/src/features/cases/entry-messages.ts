import type { OtherEvent, TimelineGroup } from '@qayidis/domain/timeline';
import { defineMessages, type Message } from '#/lib/i18n';

/** Entries of the timeline that are no command of a machine: an event without its words does not compile. */
export const entryMessages = defineMessages('timeline-entries', {
  'note.create': { az: 'Əlaqə qeydi yazıldı', en: 'Contact note written' },
  'note.open': { az: 'Bağlı qeyd səbəblə açıldı', en: 'Closed note opened with a reason' },
  'note.reclassify': { az: 'Qeydin məxfiliyi dəyişdi', en: 'Confidentiality of a note changed' },
  'consent.record': { az: 'Razılıq qeyd edildi', en: 'Consent recorded' },
  'consent.record-paper': { az: 'Razılıq kağızı gəldi', en: 'Consent paper received' },
  'consent.withdraw': { az: 'Razılıq geri götürüldü', en: 'Consent withdrawn' },
  'safe-contact.update': { az: 'Təhlükəsiz əlaqə yeniləndi', en: 'Safe contact updated' },
  'eligibility.answer': { az: 'Uyğunluq suallarına cavab verildi', en: 'Eligibility answered' },
  'assessment.record': { az: 'Qiymətləndirmə forması dolduruldu', en: 'Assessment form filled in' },
  'assessment.record-factors': {
    az: 'Həssaslıq amilləri qeyd edildi',
    en: 'Vulnerability factors recorded',
  },
  'goal.decide': { az: 'Məqsədin nəticəsi qeyd olundu', en: 'Outcome of a goal recorded' },
  'checklist.record': { az: 'Bağlanma siyahısı yeniləndi', en: 'Closure checklist updated' },
  'survey.complete': { az: 'Sorğu tamamlandı', en: 'Survey completed' },
  'survey.refuse': { az: 'Şəxs sorğudan imtina etdi', en: 'Survey refused by the person' },
  'satisfaction.record': { az: 'Məmnunluq forması dolduruldu', en: 'Satisfaction form recorded' },
  'task.create': { az: 'Tapşırıq verildi', en: 'Task given' },
  'person.update': { az: 'Şəxsi məlumat dəyişdi', en: 'Personal details changed' },
  'task.complete': { az: 'Tapşırıq yerinə yetirildi', en: 'Task done' },
  'plan.draft': { az: 'Plan qaralaması başlandı', en: 'Plan draft begun' },
  'plan.ask-override': {
    az: 'Planın həddi aşmasına icazə xahiş olundu',
    en: 'Asked to let the plan pass above the ceiling',
  },
  'plan.override-ceiling': {
    az: 'Planın həddi aşmasına icazə verildi',
    en: 'Plan allowed above the ceiling',
  },
  'duplicate.decide': { az: 'Təkrar qeydlə bağlı qərar verildi', en: 'Possible duplicate decided' },
  'deadline.moved': { az: 'Müddət dəyişdi', en: 'Deadline moved' },
  'deadline.met': { az: 'Müddətə əməl olundu', en: 'Deadline met' },
  'case.update': { az: 'İşin məlumatları dəyişdirildi', en: 'Details of the case changed' },
  'case.add-member': { az: 'Ailə üzvü əlavə edildi', en: 'Family member added' },
  'case.change-member': {
    az: 'Ailə üzvü haqqında məlumat düzəldildi',
    en: 'Family member corrected',
  },
  'case.remove-member': { az: 'Ailə üzvü çıxarıldı', en: 'Family member removed' },
  'case.hold': { az: 'Məlumatın silinməsi dayandırıldı', en: 'Erasure put on hold' },
  'case.release-hold': { az: 'Silinmənin dayandırılması ləğv edildi', en: 'Hold of erasure ended' },
} as const satisfies Record<OtherEvent, Message>);

/** The days that an entry holds. */
export const entryDayMessages = defineMessages('timeline-days', {
  arrivalOn: { az: 'Gəliş günü', en: 'Day of arrival' },
  plannedOn: { az: 'Planlaşdırılan gün', en: 'Planned day' },
  on: { az: 'Görüş günü', en: 'Day of the visit' },
  dueOn: { az: 'Vaxtı', en: 'Due on' },
  deliveredOn: { az: 'Təhvil günü', en: 'Day of delivery' },
  day: { az: '{{what}}: {{day}}', en: '{{what}}: {{day}}' },
  moved: { az: '{{what}}: {{from}} → {{to}}', en: '{{what}}: {{from}} → {{to}}' },
});

export const historyMessages = defineMessages('case-history', {
  filter: { az: 'Nəyi göstərmək', en: 'What to show' },
  all: { az: 'Hamısı', en: 'All' },
  STEPS: { az: 'Addımlar', en: 'Steps' },
  NOTES: { az: 'Qeydlər', en: 'Notes' },
  PLAN_AND_HELP: { az: 'Plan və yardım', en: 'Plan and help' },
  VISITS: { az: 'Görüşlər', en: 'Visits' },
  CONSENT: { az: 'Razılıq', en: 'Consent' },
  OTHER: { az: 'Digər', en: 'Other' },
  counted: { az: '{{label}} ({{count}})', en: '{{label}} ({{count}})' },
  formBegun: { az: 'Qiymətləndirmə forması başlandı', en: 'Assessment form begun' },
  about: { az: '{{title}}: {{subject}}', en: '{{title}}: {{subject}}' },
  deadlineMoved: {
    az: 'Müddət dəyişdi: {{clock}}, {{from}} → {{to}} ({{cause}})',
    en: 'Deadline moved: {{clock}}, {{from}} → {{to}} ({{cause}})',
  },
  deadlineMovedSomehow: {
    az: 'Müddət dəyişdi: {{clock}}, {{from}} → {{to}}',
    en: 'Deadline moved: {{clock}}, {{from}} → {{to}}',
  },
  more: { az: 'Daha əvvəlkiləri göstər', en: 'Show earlier entries' },
  empty: { az: 'Bu qrupda hələ heç nə yoxdur.', en: 'There is nothing of this kind yet.' },
} as const satisfies Record<TimelineGroup, Message> & Record<string, Message>);
