import type { OrganisationKind } from '@qayidis/domain/accounts';
import type { Schemas } from '@qayidis/contracts';
import { defineMessages, type Message } from '#/lib/i18n';

export const kindMessages = defineMessages('organisation-kind', {
  NGO: { az: 'QHT', en: 'NGO' },
  STATE: { az: 'Dövlət qurumu', en: 'State body' },
  DONOR: { az: 'Donor', en: 'Donor' },
  IMPLEMENTER: { az: 'İcraçı təşkilat', en: 'Implementing organisation' },
} as const satisfies Record<OrganisationKind, Message>);

export const organisationMessages = defineMessages('organisations', {
  title: { az: 'Təşkilatlar', en: 'Organisations' },
  name: { az: 'Ad', en: 'Name' },
  kind: { az: 'Növü', en: 'Kind' },
  accounts: { az: 'Hesablar', en: 'Accounts' },
  state: { az: 'Vəziyyət', en: 'State' },
  active: { az: 'Aktiv', en: 'Active' },
  closed: { az: 'Bağlanıb', en: 'Closed' },
  steps: { az: 'Addımlar', en: 'Steps' },
  add: { az: 'Yeni təşkilat', en: 'New organisation' },
  RENAME: { az: 'Adını dəyiş', en: 'Rename' },
  DEACTIVATE: { az: 'Bağla', en: 'Close' },
  ACTIVATE: { az: 'Yenidən aç', en: 'Open again' },
  switchLabel: { az: '{{action}}: {{name}}', en: '{{action}}: {{name}}' },
  closeText: {
    az: '{{name}}: yeni hesab bu təşkilata verilə bilməz. İşləri və tarixçəsi olduğu kimi qalır.',
    en: '{{name}}: no new account can belong to it. Its cases and history stay as they are.',
  },
  openText: {
    az: '{{name}}: yenidən hesab verilə bilər.',
    en: '{{name}}: accounts can belong to it again.',
  },
  inUse: {
    az: 'Açıq hesabı olan təşkilat bağlanmır: əvvəlcə hesabları bağlayın və ya köçürün.',
    en: 'An organisation with open accounts cannot be closed: disable or move them first.',
  },
  done: { az: 'Yadda saxlandı', en: 'Saved' },
  cancel: { az: 'Ləğv et', en: 'Cancel' },
  empty: { az: 'Hələ təşkilat yoxdur.', en: 'There is no organisation yet.' },
});

export const programmeMessages = defineMessages('programmes', {
  title: { az: 'Proqramlar', en: 'Programmes' },
  text: {
    az: 'Proqramın büdcəsini proqram rəhbəri təyin edir.',
    en: 'The budget of a programme is set by its manager.',
  },
  code: { az: 'Kod', en: 'Code' },
  codeHint: {
    az: 'Böyük hərflər, rəqəmlər, tire: RESTART-2',
    en: 'Capitals, digits, hyphens: RESTART-2',
  },
  name: { az: 'Ad', en: 'Name' },
  startsOn: { az: 'Başlanır', en: 'Starts' },
  endsOn: { az: 'Bitir', en: 'Ends' },
  donors: { az: 'Donorlar', en: 'Donors' },
  share: { az: '{{name}} ({{percent}} %)', en: '{{name}} ({{percent}} %)' },
  vulnerableOnly: { az: 'Yalnız həssas şəxslər üçün', en: 'For vulnerable returnees only' },
  everybody: { az: 'Hamı', en: 'Everybody' },
  forWhom: { az: 'Kimlər üçün', en: 'For whom' },
  steps: { az: 'Addımlar', en: 'Steps' },
  add: { az: 'Yeni proqram', en: 'New programme' },
  change: { az: 'Dəyiş', en: 'Change' },
  changeLabel: { az: 'Dəyiş: {{name}}', en: 'Change: {{name}}' },
  done: { az: 'Yadda saxlandı', en: 'Saved' },
  cancel: { az: 'Ləğv et', en: 'Cancel' },
  empty: {
    az: 'Hələ proqram yoxdur. Birini açın: mentorlar və koordinatorlar proqrama aid olur.',
    en: 'There is no programme yet. Open one: mentors and coordinators belong to a programme.',
  },
});

export const outboxMessages = defineMessages('outbox', {
  title: { az: 'Göndərilən məktublar', en: 'Outbox' },
  text: {
    az: 'Sistemin göndərdiyi bütün məktubların vəziyyəti: dəvət, parol, səhər məktubu, dərhal məktub. Nümayiş rejimindən kənarda mətn və keçidlər göstərilmir.',
    en: 'How all letters of the system stand: invitation, password, morning mail, mail at once. Outside the demo their words and links are not shown.',
  },
  created: { az: 'Yaradılıb', en: 'Created' },
  template: { az: 'Məktub', en: 'Letter' },
  recipient: { az: 'Kimə', en: 'To' },
  state: { az: 'Vəziyyət', en: 'State' },
  attempts: { az: 'Cəhdlər', en: 'Attempts' },
  sent: { az: 'Göndərilib', en: 'Sent on' },
  read: { az: 'Oxu', en: 'Read' },
  readLabel: { az: 'Oxu: {{name}}', en: 'Read: {{name}}' },
  body: { az: 'Mətn', en: 'Words' },
  hidden: { az: 'göstərilmir', en: 'not shown' },
  gone: { az: 'Keçid artıq işləmir', en: 'The link no longer works' },
  close: { az: 'Bağla', en: 'Close' },
  emptyTitle: { az: 'Məktub yoxdur', en: 'No letters' },
  empty: {
    az: 'Kimsə dəvət olunanda və ya parolunu unudanda məktub burada görünür.',
    en: 'A letter appears here when somebody is invited or has forgotten the password.',
  },
});

export const templateMessages = defineMessages('mail-templates', {
  INVITATION: { az: 'Dəvət', en: 'Invitation' },
  PASSWORD_RESET: { az: 'Parolun yenilənməsi', en: 'New password' },
  DIGEST: { az: 'Səhər məktubu', en: 'Morning mail' },
  AT_ONCE: { az: 'Dərhal məktub', en: 'Mail at once' },
} as const satisfies Record<Schemas['MailTemplate'], Message>);

export const mailStateMessages = defineMessages('mail-states', {
  QUEUED: { az: 'Növbədədir', en: 'Queued' },
  SENDING: { az: 'Göndərilir', en: 'Being sent' },
  SENT: { az: 'Göndərilib', en: 'Sent' },
  HELD: { az: 'Saxlanılıb (poçt serveri yoxdur)', en: 'Held (no mail server)' },
  EXPIRED: { az: 'Keçidin vaxtı bitib', en: 'Link expired' },
  FAILED: { az: 'Göndərilmədi', en: 'Failed' },
  BOUNCED: { az: 'Geri qayıtdı', en: 'Came back' },
} as const satisfies Record<Schemas['MailState'], Message>);

export const systemMessages = defineMessages('system-state', {
  title: { az: 'Sistemin vəziyyəti', en: 'State of the system' },
  READY: { az: 'İşləyir', en: 'Running' },
  DEGRADED: { az: 'İşləyir, tapşırıqlar gecikir', en: 'Running, jobs come late' },
  NOT_READY: { az: 'Hazır deyil', en: 'Not ready' },
  UP: { az: 'İşləyir', en: 'Running' },
  database: { az: 'Verilənlər bazası', en: 'Database' },
  migrations: { az: 'Bazanın sxemi', en: 'Schema of the database' },
  clock: { az: 'Saat', en: 'Clock' },
  jobs: { az: 'Tapşırıq növbələri', en: 'Queues of jobs' },
  'job-store': { az: 'Tapşırıqların Redis serveri', en: 'Redis of the jobs' },
  planner: { az: 'Xatırlatmaların planlanması', en: 'Planning of reminders' },
  worker: { az: 'İcraçı proses', en: 'Worker' },
  ok: { az: 'qaydasındadır', en: 'in order' },
  wrong: { az: 'problem var', en: 'at fault' },
  noWorker: {
    az: 'tapılmadı: məktub və xatırlatmalar getmir, jurnal bağlanmır',
    en: 'not found: letters and reminders do not leave, the trail is not linked',
  },
});
