import { defineMessages } from '#/lib/i18n';

/** Entries of the timeline that are no step of the machine. */
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
  'item.add-evidence': { az: 'Sübut əlavə edildi', en: 'Evidence added' },
  'checklist.record': { az: 'Bağlanma siyahısı yeniləndi', en: 'Closure checklist updated' },
  'task.create': { az: 'Tapşırıq verildi', en: 'Task given' },
  'task.complete': { az: 'Tapşırıq edildi', en: 'Task done' },
  'plan.draft': { az: 'Plan qaralaması saxlanıldı', en: 'Plan draft saved' },
  'case.update': { az: 'İşin məlumatı dəyişdi', en: 'Facts of the case changed' },
  'case.add-member': { az: 'Ailə üzvü əlavə edildi', en: 'Family member added' },
  'case.remove-member': { az: 'Ailə üzvü çıxarıldı', en: 'Family member removed' },
  'duplicate.decide': { az: 'Oxşar qeyd barədə qərar verildi', en: 'Similar record decided' },
  'person.update': { az: 'Şəxsi məlumat dəyişdi', en: 'Personal details changed' },
});
