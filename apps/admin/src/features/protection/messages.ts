import type { Schemas } from '@qayidis/contracts';
import { defineMessages, type Message } from '#/lib/i18n';

export const erasureMessages = defineMessages('erasures', {
  title: { az: 'Saxlama müddəti və anonimləşdirmə', en: 'Retention and anonymisation' },
  text: {
    az: 'Burada yalnız işin nömrəsi və tarixlər görünür. Müddəti bitmiş iş anonimləşdirilir: şəxsiyyət məlumatları geri qaytarılmadan məhv edilir, statistik sətir qalır.',
    en: 'Only case numbers and dates are shown here. A case whose time is over is anonymised: what identifies a person is destroyed for good, a line for statistics stays.',
  },
  show: { az: 'Göstər', en: 'Show' },
  DUE: { az: 'Müddəti bitib', en: 'Time is over' },
  NEAR: { az: '60 gün ərzində bitir', en: 'Ends within 60 days' },
  HELD: { az: 'Hüquqi saxlama altında', en: 'Under legal hold' },
  DONE: { az: 'Anonimləşdirilib (uçot)', en: 'Anonymised (ledger)' },
  number: { az: 'İş', en: 'Case' },
  state: { az: 'Vəziyyət', en: 'State' },
  closedOn: { az: 'Bağlanıb', en: 'Closed' },
  retentionUntil: { az: 'Saxlama müddəti', en: 'Kept until' },
  hold: { az: 'Hüquqi saxlama', en: 'Legal hold' },
  held: { az: 'Saxlanılır', en: 'Held' },
  holdReason: { az: 'Saxlamanın səbəbi', en: 'Reason of the hold' },
  heldBy: { az: 'Kim, nə vaxt', en: 'By whom, when' },
  noHold: { az: 'yoxdur', en: 'none' },
  doneOn: { az: 'Anonimləşdirilib', en: 'Anonymised' },
  doneBy: { az: 'Kim tərəfindən', en: 'By whom' },
  steps: { az: 'Addımlar', en: 'Steps' },
  open: { az: 'Aç', en: 'Open' },
  openLabel: { az: 'Aç: {{number}}', en: 'Open: {{number}}' },
  emptyTitle: { az: 'Burada iş yoxdur', en: 'There is no case here' },
  empty: {
    az: 'Bağlanmış işlərin saxlama müddəti bitəndə onlar burada görünür. Açıq işi saxlamaq üçün onu nömrəsi ilə tapın.',
    en: 'Closed cases appear here as their time runs out. To hold an open case, find it by its number.',
  },
  done: { az: 'Edildi', en: 'Done' },
});

export const erasureCommandMessages = defineMessages('erasure-commands', {
  ANONYMISE: { az: 'Anonimləşdir', en: 'Anonymise' },
  PLACE_HOLD: { az: 'Hüquqi saxlamaya qoy', en: 'Place a legal hold' },
  RELEASE_HOLD: { az: 'Hüquqi saxlamanı götür', en: 'Release the legal hold' },
} as const satisfies Record<Schemas['ErasureCommand'], Message>);

/** What each step brings about, told before it is done. */
export const erasureEffectMessages = defineMessages('erasure-effects', {
  ANONYMISE: {
    az: '{{number}}: ad, əlaqə, sənəd və qeydlərin açarları məhv edilir. Bunu heç kim, ehtiyat nüsxə də geri qaytara bilməz. Parolunuz yenidən soruşulur.',
    en: '{{number}}: the keys of names, contacts, papers and notes are destroyed. Nobody, no backup either, can bring them back. You will be asked for your password.',
  },
  PLACE_HOLD: {
    az: '{{number}}: saxlama götürülənədək iş anonimləşdirilə bilməz.',
    en: '{{number}}: the case cannot be anonymised until the hold is released.',
  },
  RELEASE_HOLD: {
    az: '{{number}}: müddəti bitibsə, iş anonimləşdirilə bilər.',
    en: '{{number}}: the case can be anonymised once its time is over.',
  },
} as const satisfies Record<Schemas['ErasureCommand'], Message>);

export const paperMessages = defineMessages('consent-papers', {
  title: { az: 'Kağızı gözlənilən razılıqlar', en: 'Consents that wait for their paper' },
  text: {
    az: 'Şifahi və ya çəkilmiş razılıq müvəqqətidir: kağız 5 iş günündə gəlməlidir, o vaxta qədər kənara heç nə verilmir.',
    en: 'A spoken or drawn consent is provisional: its paper is due in 5 working days, and nothing is shared outside until then.',
  },
  show: { az: 'Göstər', en: 'Show' },
  late: { az: 'Yalnız gecikənlər', en: 'Late ones only' },
  number: { az: 'İş', en: 'Case' },
  purpose: { az: 'Məqsəd', en: 'Purpose' },
  method: { az: 'Üsul', en: 'Form' },
  givenOn: { az: 'Verilib', en: 'Given on' },
  paperDue: { az: 'Kağızın son tarixi', en: 'Paper due' },
  emptyTitle: { az: 'Gözlənilən kağız yoxdur', en: 'No paper is missing' },
  empty: {
    az: 'Mentor müvəqqəti razılıq qeyd edəndə o, kağız gələnədək burada görünür.',
    en: 'When a mentor records a provisional consent it stands here until its paper has come.',
  },
});
