import { defineMessages } from '#/lib/i18n';

export const casePageMessages = defineMessages('case-page', {
  mentor: { az: 'Mentor', en: 'Mentor' },
  nobody: { az: 'təyin edilməyib', en: 'not assigned' },
  nextDue: { az: 'Növbəti müddət', en: 'Next due' },
  arrival: { az: 'Gəliş', en: 'Arrival' },
  planned: { az: '{{date}} (gözlənilir)', en: '{{date}} (planned)' },
  ago: { az: '{{date}} · {{span}} əvvəl', en: '{{date}} · {{span}} ago' },
  priority: { az: 'Prioritet', en: 'Priority' },
  urgent: { az: 'Təcili', en: 'Urgent' },
  correctArrival: { az: 'Gəlişi düzəlt', en: 'Correct the arrival' },
  steps: { az: 'Növbəti addımlar', en: 'Next steps' },
  noSteps: {
    az: 'Bu vəziyyətdə sizin addımınız yoxdur.',
    en: 'There is no step for you in this state.',
  },
  section: { az: 'İşin bölməsi', en: 'Section of the case' },
  sections: { az: 'İşin bölmələri', en: 'Sections of the case' },
  overview: { az: 'Ümumi', en: 'Overview' },
  screening: { az: 'Uyğunluq', en: 'Eligibility' },
  assessment: { az: 'Qiymətləndirmə', en: 'Assessment' },
  consent: { az: 'Razılıq və əlaqə', en: 'Consent and contact' },
  notes: { az: 'Qeydlər', en: 'Notes' },
  plan: { az: 'Plan', en: 'Plan' },
  items: { az: 'Yardımlar', en: 'Assistance' },
  visits: { az: 'Görüşlər', en: 'Visits' },
  closure: { az: 'Bağlanma', en: 'Closure' },
  history: { az: 'Tarixçə', en: 'History' },
  persons: { az: 'Ailə', en: 'Family' },
  returnEvent: { az: 'Qayıdış', en: 'Return' },
  details: { az: 'İş', en: 'Case' },
  deadlines: { az: 'Müddətlər', en: 'Deadlines' },
  tasks: { az: 'Tapşırıqlar', en: 'Tasks' },
  noTasks: { az: 'Açıq tapşırıq yoxdur.', en: 'No open task.' },
  noDeadlines: { az: 'Açıq müddət yoxdur.', en: 'No deadline is running.' },
  toPlan: { az: 'Plana keç', en: 'To the plan' },
  taskEnded: { az: 'İşlə birlikdə bitib', en: 'Ended with the case' },
  done: { az: 'Edildi', en: 'Done' },
  doneTask: { az: 'Edildi: {{task}}', en: 'Done: {{task}}' },
  born: { az: 'Doğum tarixi', en: 'Born' },
  fin: { az: 'FİN', en: 'FIN' },
  phone: { az: 'Telefon', en: 'Telephone' },
  address: { az: 'Ünvan', en: 'Address' },
  country: { az: 'Hansı ölkədən', en: 'From' },
  city: { az: 'Şəhər', en: 'City' },
  returnType: { az: 'Qayıdış növü', en: 'Type of return' },
  monthsAbroad: { az: 'Xaricdə (ay)', en: 'Months abroad' },
  evidence: { az: 'Sübut', en: 'Evidence' },
  place: { az: 'Yaşayış yeri', en: 'Place' },
  region: { az: 'İqtisadi rayon', en: 'Economic region' },
  programme: { az: 'Proqram', en: 'Programme' },
  organisation: { az: 'Təşkilat', en: 'Organisation' },
  source: { az: 'Mənbə', en: 'Source' },
  origin: { az: 'Mənşə', en: 'Origin' },
  episode: { az: 'Epizod', en: 'Episode' },
  supportEnd: { az: 'Dəstəyin sonu', en: 'End of support' },
  supportEndWaived: {
    az: 'Tətbiq edilmir: iş reyestrdən gəlib, müddət sistemdən əvvəl başlayıb.',
    en: 'Waived: the case comes from a register, so this time limit began before the system.',
  },
  closureReason: { az: 'Bağlanma səbəbi', en: 'Reason of closure' },
  rejectReason: { az: 'Rədd səbəbi', en: 'Reason of rejection' },
  suspendReason: { az: 'Dayandırma səbəbi', en: 'Reason of suspension' },
  WD: { az: '{{start}} tarixindən {{count}} iş günü', en: '{{count}} working days from {{start}}' },
  CD: { az: '{{start}} tarixindən {{count}} gün', en: '{{count}} days from {{start}}' },
  MONTHS: { az: '{{start}} tarixindən {{count}} ay', en: '{{count}} months from {{start}}' },
  stateSince: { az: '{{date}} tarixindən', en: 'since {{date}}' },
  paused: { az: 'Dayandırılıb', en: 'Paused' },
  someStep: { az: 'Başqa dəyişiklik', en: 'Another change' },
  system: { az: 'Sistem', en: 'System' },
  email: { az: 'E-poçt', en: 'E-mail' },
  showAll: { az: 'Hamısını göstər ({{count}})', en: 'Show all ({{count}})' },
});

export const nextStepMessages = defineMessages('case-next-step', {
  before: { az: 'Bundan əvvəl lazımdır:', en: 'Needed before this:' },
  notNow: { az: 'Bu addım hazırda mümkün deyil.', en: 'This step is not possible now.' },
  others: {
    az: 'Növbəti addım: {{step}}. Bunu edir: {{roles}}.',
    en: 'Next comes: {{step}}. Who does it: {{roles}}.',
  },
  allDelivered: {
    az: 'Bütün yardımlar yoxlanıldıqda iş özü müşahidə mərhələsinə keçir.',
    en: 'The case moves to follow-up by itself once every item is verified.',
  },
  correctArrival: { az: 'Gəlişi düzəlt', en: 'Correct the arrival' },
});

export const reasonMessages = defineMessages('case-reasons-told', {
  fillIn: { az: 'Doldurun: {{field}}.', en: 'Fill in: {{field}}.' },
});

/** What is opened over the page, by its name in the address. */
export const caseFormMessages = defineMessages('case-forms', {
  person: { az: 'Şəxsi məlumatı dəyiş', en: 'Edit the personal details' },
  return: { az: 'Qayıdış məlumatını dəyiş', en: 'Edit the return' },
  household: { az: 'Ev təsərrüfatını dəyiş', en: 'Edit the household' },
  details: { az: 'İşin məlumatını dəyiş', en: 'Edit the case details' },
  transfer: { az: 'Qəbul edən qurumun razılığını qeyd et', en: 'Record the receiver’s acceptance' },
  member: { az: 'Ailə üzvü əlavə et', en: 'Add a family member' },
  duplicates: { az: 'Oxşar qeydləri müqayisə et', en: 'Compare the similar records' },
  task: { az: 'Yeni tapşırıq', en: 'New task' },
});

export const commandDialogMessages = defineMessages('command-dialog', {
  asInRegister: {
    az: 'İş reyestrdə necə başa çatıbsa, elə bağlanır: məqsədlər, ödənişlər, görüşlər və sorğu tələb olunmur.',
    en: 'The case is closed as it ended in the register: goals, payments, visits and survey are not asked for.',
  },
  unsavedPlan: {
    az: 'Planda yadda saxlanmamış dəyişikliklər var, bu addım isə yalnız saxlanmış qaralamanı göndərir. Əvvəlcə “Plan” bölməsində qaralamanı saxlayın.',
    en: 'The plan has changes that are not saved, and this step sends the saved draft only. Save the draft in the section “Plan” first.',
  },
  mentorId: { az: 'Mentor', en: 'Mentor' },
  mentorLoad: { az: '{{name}} · {{count}} açıq iş', en: '{{name}} · {{count}} open cases' },
  mentorNoMail: {
    az: '{{name}} · {{count}} açıq iş · e-poçtsuz',
    en: '{{name}} · {{count}} open cases · no e-mail',
  },
  noMail: {
    az: 'Bu mentora məktub çatmır: işi ona özünüz bildirin.',
    en: 'Letters do not reach this mentor: tell them of the case yourself.',
  },
  comment: { az: 'Qeyd', en: 'Remark' },
  commentNeeded: { az: 'Səbəb', en: 'Reason' },
  rejectReason: { az: 'Rədd səbəbi', en: 'Reason of the rejection' },
  letterText: { az: 'Qayıdan şəxsə sadə sözlərlə', en: 'In plain words for the returnee' },
  suspendReason: { az: 'Dayandırma səbəbi', en: 'Reason of the suspension' },
  closureReason: { az: 'Bağlanma səbəbi', en: 'Reason of the closure' },
  endedOn: { az: 'Reyestrdəki tarix', en: 'Date in the register' },
  withdrawalRecord: { az: 'Necə bildirilib', en: 'How it was made known' },
  stopSharing: { az: 'Məlumatın paylaşılmasını dayandır', en: 'Stop sharing data' },
  arrivalOn: { az: 'Gəliş tarixi', en: 'Arrival date' },
  arrivalEvidence: { az: 'Sübut', en: 'Evidence' },
  plannedOn: { az: 'Yeni tarix', en: 'New date' },
  extensionMonths: { az: 'Neçə ay (1-6)', en: 'Months (1-6)' },
  done: { az: '{{command}}: yerinə yetirildi', en: '{{command}}: done' },
});

export const closureRequestMessages = defineMessages('closure-request', {
  by: { az: 'Kim istəyib', en: 'Asked for by' },
  on: { az: 'Nə vaxt', en: 'Asked for on' },
  note: { az: 'Qeyd', en: 'Remark' },
});

/** A case that somebody else took on while a step was being prepared. */
export const changedCaseMessages = defineMessages('changed-case', {
  still: {
    az: 'Bu arada iş dəyişib: indi “{{state}}” mərhələsindədir. Bu addım hələ də mümkündür. Yazdıqlarınız qalır: yoxlayın və yenidən göndərin.',
    en: 'The case has changed meanwhile: it is now in the stage “{{state}}”. This step is still possible. What you typed is kept: check it and send again.',
  },
  gone: {
    az: 'Bu arada iş dəyişib: indi “{{state}}” mərhələsindədir. Bu addım artıq mümkün deyil.',
    en: 'The case has changed meanwhile: it is now in the stage “{{state}}”. This step is no longer possible.',
  },
  possible: { az: 'İndi mümkün olan addımlar:', en: 'What is possible now:' },
  nothing: {
    az: 'Bu mərhələdə sizin addımınız yoxdur.',
    en: 'There is no step for you in this stage.',
  },
});

export const taskFormMessages = defineMessages('new-task', {
  text: { az: 'Nə edilməlidir', en: 'What is to be done' },
  hint: {
    az: 'Yalnız iş üzrə çalışanlar görür. Sağlamlıq barədə yazmayın.',
    en: 'Only those who work on the case see it. Write nothing about health.',
  },
  assignee: { az: 'Kim edir', en: 'Who does it' },
  dueOn: { az: 'Nə vaxta qədər', en: 'By when' },
  create: { az: 'Tapşırığı ver', en: 'Give the task' },
  created: { az: 'Tapşırıq verildi', en: 'The task is given' },
});
