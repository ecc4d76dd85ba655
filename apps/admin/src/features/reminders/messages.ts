import type {
  RecipientRelation,
  RecipientRole,
  ReminderChannel,
  StepUnit,
} from '@qayidis/domain/reminders';
import { defineMessages, type Message } from '#/lib/i18n';

export const remindersMessages = defineMessages('reminder-ladders', {
  title: { az: 'Xatırlatmalar', en: 'Reminders' },
  text: {
    az: 'Kimə nə vaxt və necə xatırladılır. Hər dəyişiklik yeni versiyadır: kim, nə vaxt, niyə. Sakit saatlarda yalnız təcili olan bildirilir. Hər şey “Bildirişlər” səhifəsinə, pillənin dediyi kimi səhər məktubuna və ya dərhal məktuba düşür.',
    en: 'Who is reminded of what, when and how. Each change is a further version with who, when and why. In the quiet hours only what is urgent is told. Everything arrives in the inbox, and by the morning mail or a mail at once as its step says.',
  },
  protects: { az: 'Söndürülmür', en: 'Cannot be switched off' },
  urgent: { az: 'Təcili', en: 'Urgent' },
  later: {
    az: 'Hələ mənbəyi yoxdur: bu bölmə sonra gələcək',
    en: 'No source yet: the thing itself comes later',
  },
  off: { az: 'Söndürülüb', en: 'Switched off' },
  version: { az: 'Versiya {{version}} · {{source}}', en: 'Version {{version}} · {{source}}' },
  ofProgramme: { az: 'Bu proqram üçün', en: 'For this programme' },
  review: { az: 'Hüquqi rəy gözlənilir', en: 'Needs legal review' },
  upcoming: { az: '{{date}} tarixindən yeni versiya', en: 'A new version from {{date}}' },
  escalation: { az: 'yüksəldilir', en: 'escalation' },
  change: { az: 'Dəyiş', en: 'Change' },
  changeOf: { az: 'Dəyiş: {{name}}', en: 'Change: {{name}}' },
  history: { az: 'Tarixçə', en: 'History' },
  historyOf: { az: 'Tarixçə: {{name}}', en: 'History: {{name}}' },
  by: { az: '{{name}}: {{reason}}', en: '{{name}}: {{reason}}' },
  withInstallation: { az: 'Sistemlə birlikdə gəlib', en: 'Came with the system' },
  stepNumber: { az: 'Pillə {{number}}', en: 'Step {{number}}' },
  offset: { az: 'Neçə', en: 'How many' },
  offsetWhole: {
    az: 'Tam ədəd yazın, məsələn, 3 və ya -1.',
    en: 'Fill in a whole number, for example 3 or -1.',
  },
  offsetHint: { az: 'Mənfi: əvvəl; 0: həmin gün', en: 'Negative: before; 0: on the day' },
  when: { az: 'Nədən sayılır', en: 'Counted from' },
  countedFrom: { az: '{{unit}}, {{anchor}}', en: '{{unit}} from {{anchor}}' },
  to: { az: 'Kimə', en: 'To whom' },
  channel: { az: 'Necə', en: 'How' },
  isEscalation: { az: 'Yüksəltmə', en: 'Escalation' },
  addStep: { az: 'Pillə əlavə et', en: 'Add a step' },
  stays: {
    az: 'Bu xatırlatma insanları qoruyur: aşağıdakı pillələr silinmir. Hər biri yalnız öz yeri ilə günün (anın) özü arasında dəyişdirilə bilər və ən azı standartdakı yollarla çatdırılır.',
    en: 'This reminder protects people: the steps below stay. Each may only be moved between its place and the day or moment itself, and is told at least by the ways of the standard.',
  },
  staysStep: {
    az: 'Silinmir: insanları qoruyan xatırlatmanın məcburi pilləsidir.',
    en: 'Stays: a reminder that protects people needs this step.',
  },
  stepMissing: { az: 'çatışmır', en: 'missing' },
  wayMissing: { az: '“{{channel}}” çatışmır', en: '“{{channel}}” is missing' },
  steps: { az: 'Pillələr', en: 'Steps' },
  removeStep: { az: 'Pilləni sil', en: 'Remove the step' },
  removeStepOf: { az: '{{number}} nömrəli pilləni sil', en: 'Remove step {{number}}' },
  preview: { az: 'Nə dəyişəcəyinə bax', en: 'See what would change' },
  would: {
    az: 'Son {{days}} gündə bu, {{people}} nəfərə {{messages}} bildiriş göndərərdi.',
    en: 'In the last {{days}} days this would have sent {{messages}} messages to {{people}} people.',
  },
  inForce: {
    az: 'Qüvvədəki pillələr: {{people}} nəfərə {{messages}} bildiriş.',
    en: 'The steps in force: {{messages}} messages to {{people}} people.',
  },
  did: {
    az: 'Əslində göndərilib: {{people}} nəfərə {{messages}} bildiriş.',
    en: 'Really sent: {{messages}} messages to {{people}} people.',
  },
  validFrom: { az: 'Qüvvəyə minmə tarixi', en: 'In force from' },
  source: { az: 'Mənbə', en: 'Source' },
  sourceHint: {
    az: 'Yeni pillələri müəyyən edən qanun, müqavilə və ya qərar: nömrəsi və tarixi ilə.',
    en: 'Law, agreement or decision that sets the new steps, with its number and date.',
  },
  stillReview: { az: 'Hüquqi rəy hələ yoxdur', en: 'Legal review is still open' },
  reason: { az: 'Dəyişikliyin səbəbi', en: 'Reason of the change' },
  save: { az: 'Yeni versiyanı təsdiqlə', en: 'Set the new version' },
  saved: { az: 'Yeni versiya qeyd olundu', en: 'The new version is set' },
});

type To = `${RecipientRole} ${RecipientRelation}`;
export const recipientMessages = defineMessages('reminder-recipients', {
  'MENTOR CASE': { az: 'işin mentoru', en: 'mentor of the case' },
  'MENTOR AUTHOR': { az: 'qaralamanın müəllifi', en: 'author of the draft' },
  'MENTOR CONCERNED': { az: 'aidiyyəti şəxs', en: 'whom it concerns' },
  'COORDINATOR CASE': { az: 'işin koordinatoru', en: 'coordinator of the case' },
  'COORDINATOR CONCERNED': {
    az: 'aidiyyəti koordinator və ya onu əvəz edən',
    en: 'the coordinator concerned, or whoever stands in',
  },
  'COORDINATOR DECIDER': { az: 'qərar verən', en: 'whoever decides' },
  'COORDINATOR PROGRAMME': { az: 'proqramın koordinatorları', en: 'coordinators of the programme' },
  'PM PROGRAMME': { az: 'proqram rəhbəri', en: 'programme manager' },
  'FINANCE PROGRAMME': { az: 'maliyyə', en: 'finance' },
  'DPO INSTALLATION': { az: 'məlumatların mühafizəsi', en: 'data protection officer' },
  'MENTOR ASSIGNEE': {
    az: 'tapşırıq kimə verilibsə',
    en: 'whoever the task was given to',
  },
  'SMS_READMISSION HOLDER': { az: 'sorğu kimdədirsə', en: 'whoever holds the request' },
  'SMS_READMISSION INSTALLATION': { az: 'readmissiya əməkdaşları', en: 'readmission officers' },
  'SMS_REGISTRY INSTALLATION': { az: 'DMX dəftərxanası', en: 'registry of the service' },
  'SMS_HEAD INSTALLATION': { az: 'readmissiya rəhbəri', en: 'head of readmission' },
  'RETURNEE CASE': { az: 'qayıdan şəxs', en: 'the returnee' },
} as const satisfies Partial<Record<To, Message>>);
export type RecipientKey = keyof typeof recipientMessages.table;

export const stepUnitMessages = defineMessages('reminder-step-units', {
  CD: { az: 'təqvim günü', en: 'calendar days' },
  WD: { az: 'iş günü', en: 'working days' },
  HOUR: { az: 'saat', en: 'hours' },
  PERCENT: { az: 'faiz', en: 'per cent' },
} as const satisfies Record<StepUnit, Message>);

export const channelMessages = defineMessages('reminder-channels', {
  IN_APP: { az: 'bildirişlər', en: 'inbox' },
  DIGEST: { az: 'səhər məktubu', en: 'morning mail' },
  MAIL_NOW: { az: 'dərhal məktub', en: 'mail at once' },
  TEXT: { az: 'mətn mesajı', en: 'text message' },
} as const satisfies Record<ReminderChannel, Message>);
