import type { LineAction } from '@qayidis/domain/digests';
import { defineMessages, type Message } from '#/lib/i18n';

export const lineAnswerMessages = defineMessages('line-answers', {
  title: { az: 'Məktubdan cavab', en: 'Answer from a letter' },
  nothing: {
    az: 'Bu ünvanda keçid yoxdur. Məktubdakı düyməni yenidən basın və ya bildirişlərinizi açın.',
    en: 'This address holds no link. Press the button in the letter again, or open your inbox.',
  },
  case: { az: 'İş', en: 'Case' },
  due: { az: 'Son tarix', en: 'Due' },
  answer: { az: 'Cavabınız', en: 'Your answer' },
  recordFirst: {
    az: 'Bu, yerində qeyd olunduqda edilmiş sayılır və bildiriş özü bağlanır.',
    en: 'This counts as done when it is recorded at its place; the notice then closes by itself.',
  },
  doneTask: {
    az: 'Tapşırıq sizə verilibsə, onun özü də edilmiş sayılır.',
    en: 'If the task was given to you, the task itself is marked as done.',
  },
  moveVisit: {
    az: 'Görüşü başqa günə keçirmək üçün onu açın. Burada yalnız xatırlatma saxlanılır.',
    en: 'To move the visit itself, open it. Here only the reminder is put off.',
  },
  openCase: { az: 'İşi aç və qeyd et', en: 'Open the case and record it' },
  openVisit: { az: 'Görüşü aç', en: 'Open the visit' },
  openBudget: { az: 'Büdcəni aç', en: 'Open the budget' },
  openReadmissions: { az: 'Readmissiya reyestrini aç', en: 'Open the register of readmissions' },
  openInbox: { az: 'Bildirişləri aç', en: 'Open the inbox' },
  reason: { az: 'Səbəb', en: 'Reason' },
  movedTo: { az: 'Hansı günə', en: 'To which day' },
  movedHint: {
    az: 'Sabahdan otuz günədək. Həmin gün bildiriş qayıdır.',
    en: 'From tomorrow to thirty days ahead. The notice comes back on that day.',
  },
  cannotHint: {
    az: 'Koordinatora və ya rəhbərə səbəblə birlikdə bildirilir. Şəxs barədə təfərrüatları işin özündə yazın.',
    en: 'Your coordinator or manager is told, with the reason. Write details of the person into the case.',
  },
  cannotHintHead: {
    az: 'Readmissiya rəhbərinə səbəblə birlikdə bildirilir.',
    en: 'The head of readmission is told, with the reason.',
  },
  cannotNobody: {
    az: 'Sizdən yuxarıda bunu öyrənəcək heç kim yoxdur, ona görə bu cavab verilmir. Bildiriş açıq qalır: işi yerində qeyd edin və ya bildirişi başqa günə keçirin.',
    en: 'There is nobody above you who could be told, so this answer is not given. The notice stays open: record the thing at its place, or put the notice off to another day in the inbox.',
  },
  doneButton: { az: 'Edildi, bağla', en: 'Done, close it' },
  closeOnly: { az: 'Yalnız bildirişi bağla', en: 'Only close the notice' },
  movedButton: { az: 'Bu günə keçir', en: 'Move it to this day' },
  cannotButton: { az: 'Edə bilmədiyimi bildir', en: 'Say that I cannot' },
  answered: {
    az: 'Bu sətrə artıq cavab vermisiniz: {{action}}. Keçid bir dəfə işləyir.',
    en: 'You have already answered this line: {{action}}. A link works once.',
  },
  notYours: {
    az: 'Bu keçid başqa şəxsə məxsusdur və ya artıq istifadə olunub. Öz işləriniz bildirişlərinizdədir.',
    en: 'This link belongs to another person or was used already. What is yours stands in your inbox.',
  },
  expired: {
    az: 'Məktubdakı keçid yeddi gün işləyir, bu keçid isə artıq işləmir. Görüləsi iş itməyib: o, bildirişlərinizdədir.',
    en: 'A link of a letter works for seven days, and this one no longer does. Nothing is lost: what it was about stands in your inbox.',
  },
  over: {
    az: 'Bu bildiriş artıq bağlanıb, heç nə etmək lazım deyil.',
    en: 'This notice is closed already; there is nothing to do.',
  },
  didDONE: { az: 'Bağlandı. Təşəkkür edirik.', en: 'Closed. Thank you.' },
  didMOVED: {
    az: 'Keçirildi: bildiriş {{date}} tarixində qayıdacaq.',
    en: 'Moved: the notice comes back on {{date}}.',
  },
  didCANNOT: {
    az: 'Səbəblə birlikdə bildirildi.',
    en: 'It was passed on with your reason.',
  },
});

export const lineActionMessages = defineMessages('line-actions', {
  DONE: { az: 'Edildi', en: 'Done' },
  MOVED: { az: 'Başqa günə', en: 'Another day' },
  CANNOT: { az: 'Edə bilmirəm', en: 'I cannot' },
} as const satisfies Record<LineAction, Message>);
