import type { Schemas } from '@qayidis/contracts';
import { defineMessages, type Message } from '#/lib/i18n';

export const operationsMessages = defineMessages('operations', {
  title: { az: 'Sistemin işi', en: 'Operations' },
  text: {
    az: 'Vaxtı çatan xatırlatmalar planlanırmı, deyilirmi və çatırmı. Səhifə özü yenilənir.',
    en: 'Whether what is due is planned, told and delivered. The page refreshes itself.',
  },
  updated: { az: '{{time}} vəziyyəti', en: 'as of {{time}}' },
  refresh: { az: 'Yenilə', en: 'Refresh' },
  never: { az: 'hələ olmayıb', en: 'not yet' },
  nothing: { az: 'yoxdur', en: 'none' },
  planner: { az: 'Planlayıcı', en: 'Planner' },
  works: { az: 'İşləyir', en: 'Running' },
  silent: { az: 'Susur', en: 'Silent' },
  ranAt: { az: 'Son dəfə işləyib', en: 'Last run' },
  took: { az: 'Çəkdiyi vaxt', en: 'Took' },
  elected: { az: 'İcraçı proses', en: 'Worker' },
  isElected: { az: 'biri planlayıcı seçilib', en: 'one is elected planner' },
  nobodyElected: {
    az: 'planlayıcı seçilməyib: icraçı prosesi işə salın',
    en: 'no planner elected: start a worker',
  },
  unreached: { az: 'Alan tapılmayan xatırlatmalar', en: 'Reminders that find nobody' },
  silences: { az: 'Son susmalar', en: 'Last silences' },
  silenceSince: { az: '{{from}} - {{until}}', en: '{{from}} to {{until}}' },
  stillSilent: {
    az: '{{from}} tarixindən davam edir',
    en: 'since {{from}}, still going on',
  },
  reminders: { az: 'Xatırlatmalar', en: 'Reminders' },
  due: { az: 'Vaxtı çatıb, deyilməyib', en: 'Due, not told yet' },
  held: { az: 'Saat {{time}}-dək saxlanılır', en: 'Held until {{time}}' },
  lag: { az: 'Ən köhnəsi gözləyir', en: 'Waits longest' },
  sending: { az: 'İndi deyilir', en: 'Being told' },
  told: { az: 'Bu gün deyilib', en: 'Told today' },
  skipped: { az: 'Bu gün ehtiyac qalmayıb', en: 'No longer needed today' },
  parked: { az: 'Dayandırılmış xatırlatmalar', en: 'Parked reminders' },
  parkedNone: {
    az: 'Dayandırılmış xatırlatma yoxdur. Bütün cəhdləri uğursuz olan burada görünəcək.',
    en: 'Nothing is parked. A reminder that failed at every attempt appears here.',
  },
  failed: { az: 'Alınmayan tapşırıqlar', en: 'Failed jobs' },
  failedNone: {
    az: 'Alınmayan tapşırıq yoxdur. Bütün cəhdləri uğursuz olan burada görünəcək.',
    en: 'No job has failed. One that failed at every attempt appears here.',
  },
  latest: { az: '{{total}} içindən son {{shown}}', en: 'The latest {{shown}} of {{total}}' },
  attempts: {
    az: '{{count}} cəhd',
    en: { one: '{{count}} attempt', other: '{{count}} attempts' },
  },
  fault: { az: 'Səbəb: {{code}}', en: 'Fault: {{code}}' },
  retry: { az: 'Yenidən cəhd et', en: 'Try again' },
  retryOf: { az: 'Yenidən cəhd et: {{what}}', en: 'Try again: {{what}}' },
  retryAll: { az: 'Hamısına yenidən cəhd et', en: 'Try all again' },
  retryReminders: {
    az: '{{count}} xatırlatma üçün yenidən cəhd olunacaq. Əvvəlcə səbəbi aradan qaldırın.',
    en: {
      one: '{{count}} reminder will be tried again. Mend the cause first.',
      other: '{{count}} reminders will be tried again. Mend the cause first.',
    },
  },
  retryJobs: {
    az: '{{count}} tapşırıq üçün yenidən cəhd olunacaq. Əvvəlcə səbəbi aradan qaldırın.',
    en: {
      one: '{{count}} job will be tried again. Mend the cause first.',
      other: '{{count}} jobs will be tried again. Mend the cause first.',
    },
  },
  retried: {
    az: '{{count}} yenidən növbəyə qoyuldu',
    en: { one: '{{count}} was taken up again', other: '{{count}} were taken up again' },
  },
  queues: { az: 'Tapşırıq növbələri', en: 'Queues of jobs' },
  store: { az: 'Yer: {{store}}', en: 'On {{store}}' },
  unreachable: {
    az: 'Növbələrin serveri cavab vermir. Tapşırıqlar itmir, server qayıdanda davam edəcək.',
    en: 'The store of the queues does not answer. No job is lost; they go on when it is back.',
  },
  tableOf: { az: '{{name}}: cədvəl', en: '{{name}}: table' },
  queue: { az: 'Növbə', en: 'Queue' },
  waiting: { az: 'Gözləyir', en: 'Waiting' },
  active: { az: 'İcra olunur', en: 'Running' },
  delayed: { az: 'Sonraya', en: 'For later' },
  failedCount: { az: 'Alınmayıb', en: 'Failed' },
  longest: { az: 'Ən uzun gözləmə', en: 'Longest wait' },
  outbox: { az: 'Redis yolunda', en: 'On the way to Redis' },
  outboxWaits: { az: '{{count}}, ən köhnəsi {{time}}', en: '{{count}}, the oldest {{time}}' },
  tasks: { az: 'Planlı tapşırıqlar', en: 'Planned tasks' },
  task: { az: 'Tapşırıq', en: 'Task' },
  every: { az: 'Hər', en: 'Every' },
  did: { az: 'Gördüyü iş', en: 'Did' },
  next: { az: 'Növbəti', en: 'Next run' },
  state: { az: 'Vəziyyət', en: 'State' },
  taskOk: { az: 'Qaydasında', en: 'In order' },
  taskWaiting: { az: 'Hələ işləməyib', en: 'Has not run yet' },
  taskLate: { az: 'Gecikir', en: 'Late' },
  taskFailed: { az: 'Alınmayıb: {{code}}', en: 'Failed: {{code}}' },
  deliveries: { az: 'Çatdırılmalar', en: 'Deliveries' },
  deliveriesText: {
    az: 'Son {{days}} gün, gün və yol üzrə. Məktubların siyahısı “Məktublar” səhifəsindədir.',
    en: 'The last {{days}} days, by day and way. Single letters stand on the page “Outbox”.',
  },
  deliveriesNone: {
    az: 'Bu günlərdə heç nə göndərilməyib.',
    en: 'Nothing was delivered in these days.',
  },
  day: { az: 'Gün', en: 'Day' },
  way: { az: 'Yol', en: 'Way' },
  counts: { az: 'Sayı', en: 'How many' },
  alarm: {
    az: 'Xatırlatmalar planlanmır: planlayıcı üç dəqiqədən çoxdur susur.',
    en: 'Reminders are not planned: the planner has been silent for more than three minutes.',
  },
  alarmMore: { az: 'Sistemin işinə bax', en: 'See operations' },
});

/** Planned tasks by their code; one of a later version is shown by it. */
export const taskMessages = defineMessages('planned-tasks', {
  'assessments.rank-register-cases': {
    az: 'Reyestr işlərinin sıralanması',
    en: 'Ranking of register cases',
  },
  'audit.anchor': { az: 'Jurnalın imzalanması', en: 'Signature of the trail' },
  'audit.seal': { az: 'Jurnalın zəncirlənməsi', en: 'Linking of the trail' },
  'backup.erasure-ledger': { az: 'Silinənlərin siyahısı', en: 'Ledger of erasures' },
  'cases.watch': { az: 'İşlərə nəzarət', en: 'Watch over cases' },
  'digests.plan': { az: 'Səhər məktublarının hazırlanması', en: 'Morning mail' },
  'deadlines.recompute': { az: 'Müddətlərin yenidən hesablanması', en: 'Recount of deadlines' },
  'idempotency.purge': {
    az: 'Təkrar göndərmə açarlarının silinməsi',
    en: 'Removal of old submit keys',
  },
  'mail.reconcile': {
    az: 'Yolda qalan məktubların axtarışı',
    en: 'Search for letters left behind',
  },
  'notes.register-reviews': {
    az: 'Reyestr qeydlərinin baxışı',
    en: 'Reviews of notes from registers',
  },
  'persons.file-phone-ends': {
    az: 'Telefon nömrələrinin axtarışa hazırlanması',
    en: 'Telephone numbers made ready for the search',
  },
  'reminders.plan': { az: 'Xatırlatmaların planlanması', en: 'Planning of reminders' },
  'reminders.reconcile': {
    az: 'Yolda qalan xatırlatmaların axtarışı',
    en: 'Search for reminders left behind',
  },
  'reminders.settle': {
    az: 'Lazımsız bildirişlərin bağlanması',
    en: 'Closing of notices that are over',
  },
  'storage.sweep-blobs': {
    az: 'Sahibsiz faylların silinməsi',
    en: 'Removal of files that belong to nothing',
  },
  'text-messages.reconcile': {
    az: 'Yolda qalan mesajların axtarışı',
    en: 'Search for text messages left behind',
  },
  'unsent-forms.expire': {
    az: 'Köhnə qaralamaların silinməsi',
    en: 'Removal of old unsent forms',
  },
  'visits.watch': { az: 'Görüşlərə nəzarət', en: 'Watch over visits' },
});

/** What tasks say that they did. */
export const countMessages = defineMessages('planned-task-counts', {
  planned: { az: 'planlanıb {{count}}', en: '{{count}} planned' },
  unreached: { az: 'alan yoxdur {{count}}', en: '{{count}} find nobody' },
  failed: { az: 'oxunmayıb {{count}}', en: '{{count}} unread' },
  decided: { az: 'baxılıb {{count}}', en: '{{count}} decided' },
  queued: { az: 'növbəyə qoyulub {{count}}', en: '{{count}} queued' },
  found: { az: 'tapılıb {{count}}', en: '{{count}} found' },
});

export const queueMessages = defineMessages('job-queues', {
  default: { az: 'Ümumi', en: 'General' },
  mail: { az: 'Məktublar', en: 'Letters' },
  imports: { az: 'Reyestrlər', en: 'Registers' },
} as const satisfies Record<Schemas['QueueName'], Message>);

export const wayMessages = defineMessages('delivery-ways', {
  IN_APP: { az: 'Bildirişlər', en: 'Inbox' },
  MAIL: { az: 'Məktub', en: 'Mail' },
  TEXT: { az: 'Mətn mesajı', en: 'Text message' },
} as const satisfies Record<Schemas['DeliveryWay'], Message>);

export const deliveryStateMessages = defineMessages('delivery-states', {
  WAITING: { az: 'gözləyir {{count}}', en: '{{count}} waiting' },
  DELIVERED: { az: 'çatdırılıb {{count}}', en: '{{count}} delivered' },
  HELD: { az: 'saxlanılıb {{count}}', en: '{{count}} held' },
  SKIPPED: { az: 'ehtiyac qalmayıb {{count}}', en: '{{count}} no longer needed' },
  NOT_SENT: { az: 'göndərilməyib {{count}}', en: '{{count}} not sent' },
  EXPIRED: { az: 'vaxtı keçib {{count}}', en: '{{count}} expired' },
  FAILED: { az: 'alınmayıb {{count}}', en: '{{count}} failed' },
  OTHER: { az: 'digər {{count}}', en: '{{count}} other' },
} as const satisfies Record<Schemas['DeliveryState'], Message>);

export const durationMessages = defineMessages('durations', {
  ms: { az: '{{count}} ms', en: '{{count}} ms' },
  s: { az: '{{count}} san', en: '{{count}} s' },
  min: { az: '{{count}} dəq', en: '{{count}} min' },
  h: { az: '{{count}} saat', en: '{{count}} h' },
  d: { az: '{{count}} gün', en: '{{count}} d' },
});
