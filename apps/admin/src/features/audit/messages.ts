import type { Schemas } from '@qayidis/contracts';
import { defineMessages, type Message } from '#/lib/i18n';
import { VERBS } from './action-verbs';
import { SUBJECTS } from './action-words';
import { FIELDS } from './field-words';

export const auditSubjectMessages = defineMessages('audit-subjects', SUBJECTS);
export const auditVerbMessages = defineMessages('audit-verbs', VERBS);
export const auditFieldMessages = defineMessages('audit-fields', FIELDS);

export const auditMessages = defineMessages('audit', {
  title: { az: 'Giriş və dəyişiklik jurnalı', en: 'Trail of access and changes' },
  text: {
    az: 'Kim nəyi nə vaxt görüb və ya dəyişib. Yalnız sahələrin adları saxlanılır, dəyərləri yox. Bu jurnala baxış da qeyd olunur.',
    en: 'Who saw or changed what, and when. Only names of fields are kept, never their values. Reading this trail is recorded too.',
  },
  at: { az: 'Nə vaxt', en: 'When' },
  who: { az: 'Kim', en: 'Who' },
  role: { az: 'Rol', en: 'Role' },
  action: { az: 'Əməliyyat', en: 'Action' },
  case: { az: 'İş', en: 'Case' },
  outcome: { az: 'Nəticə', en: 'Outcome' },
  fields: { az: 'Sahələr', en: 'Fields' },
  sealed: { az: 'Zəncir', en: 'Chain' },
  linked: { az: 'bağlanıb', en: 'linked' },
  notYet: { az: 'gözləyir', en: 'waits' },
  request: { az: 'Sorğu nömrəsi', en: 'Request number' },
  person: { az: 'Şəxs', en: 'Person' },
  chosenPerson: { az: 'seçilmiş hesab', en: 'the chosen account' },
  system: { az: 'Sistem', en: 'The system' },
  somebody: { az: 'Silinmiş hesab', en: 'A removed account' },
  refusedTry: { az: 'Rədd edilmiş cəhd: “{{what}}”', en: 'Refused try: “{{what}}”' },
  DONE: { az: 'Edilib', en: 'Done' },
  DENIED: { az: 'Rədd edilib', en: 'Refused' },
  FAILED: { az: 'Alınmayıb', en: 'Failed' },
  WORKER: { az: 'Sistem', en: 'The system' },
  PUBLIC: { az: 'Girişdən əvvəl', en: 'Before sign-in' },
  onlyThisPerson: { az: 'Yalnız bu şəxs: {{name}}', en: 'Only this person: {{name}}' },
  onlyThisCase: { az: 'Yalnız bu iş: {{number}}', en: 'Only this case: {{number}}' },
  from: { az: 'Tarixdən', en: 'From' },
  to: { az: 'Tarixədək', en: 'To' },
  period: { az: 'Dövrü göstər', en: 'Show the period' },
  emptyTitle: { az: 'Belə qeyd yoxdur', en: 'No such entries' },
  empty: {
    az: 'Dövrü və ya süzgəcləri dəyişin.',
    en: 'Change the period or the filters.',
  },
});

export const chainMessages = defineMessages('audit-chain', {
  title: { az: 'Jurnalın bütövlüyü', en: 'Integrity of the trail' },
  links: { az: 'Zəncirdəki qeydlər', en: 'Entries in the chain' },
  waiting: { az: 'Bağlanmanı gözləyir', en: 'Waiting for their link' },
  capped: { az: '{{count}}+', en: '{{count}}+' },
  linkedAt: { az: 'Son bağlanma', en: 'Last linked' },
  anchored: { az: 'Son imzalanmış lövbər', en: 'Last signed anchor' },
  anchorValue: { az: '{{link}} nömrəli qeydə qədər, {{at}}', en: 'up to entry {{link}}, {{at}}' },
  noAnchor: { az: 'hələ yoxdur', en: 'none yet' },
  verified: { az: 'Son tam yoxlama', en: 'Last full check' },
  verifiedValue: { az: '{{at}}, {{name}}', en: '{{at}}, {{name}}' },
  never: { az: 'buradan hələ yoxlanılmayıb', en: 'not checked from here yet' },
  whole: { az: 'Bütövdür', en: 'Whole' },
  broken: { az: 'Pozulub', en: 'Broken' },
  unknown: { az: 'Yoxlanılmayıb', en: 'Not checked' },
  behind: { az: 'Bağlanma gecikir', en: 'Linking is late' },
  verify: { az: 'İndi yoxla', en: 'Check now' },
  verdictWhole: {
    az: 'Jurnal bütövdür: {{sealed}} qeyd və {{anchors}} lövbər yoxlanıldı.',
    en: 'The trail is whole: {{sealed}} entries and {{anchors}} anchors were checked.',
  },
  verdictBroken: {
    az: 'Jurnal BÜTÖV DEYİL. Pozuntu: {{faults}}. Heç nəyi silməyin, lövbər faylını köçürün və təhlükəsizlik məsuluna xəbər verin.',
    en: 'The trail is NOT whole. Faults: {{faults}}. Delete nothing, copy the anchor file and tell whoever answers for security.',
  },
  fault: { az: '{{finding}}: qeyd {{position}}', en: '{{finding}}: entry {{position}}' },
});

/** What can be wrong with the trail. */
export const findingMessages = defineMessages('audit-findings', {
  SEAL_MISSING: { az: 'Zəncirin halqası çatmır', en: 'A link of the chain is missing' },
  CHAIN_BROKEN: { az: 'Zəncir qırılıb', en: 'The chain is broken' },
  ENTRY_MISSING: { az: 'Qeyd silinib', en: 'An entry is missing' },
  ENTRY_ALTERED: { az: 'Qeyd dəyişdirilib', en: 'An entry was altered' },
  ENTRY_UNSEALED: { az: 'Qeyd zəncirə bağlanmayıb', en: 'An entry was never linked' },
  ANCHOR_FORGED: { az: 'Lövbərin imzası saxtadır', en: 'The signature of an anchor is forged' },
  TAIL_CUT: { az: 'Zəncirin sonu kəsilib', en: 'The end of the chain was cut off' },
  CHAIN_REWRITTEN: { az: 'Zəncir yenidən yazılıb', en: 'The chain was written anew' },
} as const satisfies Record<Schemas['AuditFinding'], Message>);

/** Actions with a sentence of their own; the others are put together from subject and verb. */
export const auditActionMessages = defineMessages('audit-actions', {
  'case.read': { az: 'İşə baxış', en: 'Case read' },
  'case.list': { az: 'İşlərin siyahısı', en: 'List of cases' },
  'case.search': { az: 'İş axtarışı', en: 'Search of cases' },
  'case.export': { az: 'İşlərin ixracı', en: 'Export of cases' },
  'case.create': { az: 'Yeni iş', en: 'New case' },
  'case.anonymise': { az: 'Anonimləşdirmə', en: 'Anonymisation' },
  'case.hold': { az: 'Hüquqi saxlama', en: 'Legal hold placed' },
  'case.release-hold': { az: 'Hüquqi saxlama götürülüb', en: 'Legal hold released' },
  'person.read': { az: 'Şəxsi məlumata baxış', en: 'Person read' },
  'person.update': { az: 'Şəxsi məlumat dəyişib', en: 'Person changed' },
  'note.list': { az: 'Qeydlərə baxış', en: 'Notes read' },
  'consent.read': { az: 'Razılıqlara baxış', en: 'Consents read' },
  'consent.withdraw': { az: 'Razılıq geri götürülüb', en: 'Consent withdrawn' },
  'consent.list': { az: 'Gözlənilən razılıq kağızları', en: 'Consents without paper' },
  'assessment.read': { az: 'Qiymətləndirməyə baxış', en: 'Assessment read' },
  'plan.read': { az: 'Plana baxış', en: 'Plan read' },
  'timeline.read': { az: 'Tarixçəyə baxış', en: 'History read' },
  'safe-contact.read': { az: 'Təhlükəsiz əlaqəyə baxış', en: 'Safe contact read' },
  'item.list': { az: 'Yardımların siyahısı', en: 'List of items' },
  'item.settle': { az: 'Hesablaşma bağlanıb', en: 'Item settled' },
  'visit.list': { az: 'Görüşlərə baxış', en: 'Visits read' },
  'visit.read': { az: 'Görüşə baxış', en: 'Visit read' },
  'visit.record': { az: 'Görüş qeyd olunub', en: 'Visit recorded' },
  'visit.waive': { az: 'Görüş tələbi götürülüb', en: 'Visit waived' },
  'visit.save-findings': { az: 'Görüşün nəticələri saxlanılıb', en: 'Findings of a visit saved' },
  'survey.save': { az: 'Sorğu saxlanılıb', en: 'Survey saved' },
  'satisfaction.record': { az: 'Məmnunluq forması', en: 'Satisfaction form' },
  'survey-instrument.import': { az: 'Sorğu cədvəli gətirilib', en: 'Survey table imported' },
  'survey-instrument.withdraw': {
    az: 'Sorğu cədvəli qüvvədən çıxarılıb',
    en: 'Survey table withdrawn',
  },
  'checklist.record': { az: 'Bağlanma siyahısında qeyd', en: 'Closure checklist recorded' },
  'budget.read': { az: 'Büdcəyə baxış', en: 'Budget read' },
  'budget.change': { az: 'Büdcə dəyişib', en: 'Budget changed' },
  'outcome.list': { az: 'Nəticələrə baxış (DMX)', en: 'Outcomes read (State)' },
  'referral.submit': { az: 'DMX yönləndirməsi', en: 'Referral of the State' },
  'import.commit': { az: 'Reyestr idxalı', en: 'Register imported' },
  'import.undo': { az: 'İdxal geri götürülüb', en: 'Import undone' },
  'audit.read': { az: 'Jurnala baxış', en: 'Trail read' },
  'audit.verify': { az: 'Jurnal yoxlanılıb', en: 'Trail checked' },
  'audit.chain': { az: 'Zəncirin vəziyyəti', en: 'State of the chain' },
  'erasure.list': { az: 'Saxlama müddətlərinə baxış', en: 'Retention list read' },
  'home.read': { az: 'Bugünkü işlərə baxış', en: 'First page read' },
  'outbox.read': { az: 'Məktublara baxış', en: 'Outbox read' },
  'session.sign-in': { az: 'Giriş', en: 'Sign-in' },
  'session.sign-out': { az: 'Çıxış', en: 'Sign-out' },
  'session.throttled': { az: 'Çox cəhd', en: 'Too many attempts' },
  'users.invite': { az: 'Dəvət', en: 'Invitation' },
  'users.recover-administration': {
    az: 'İdarəçi terminaldan yenidən dəvət edilib',
    en: 'Administrator let in again from the terminal',
  },
  'users.change': { az: 'Hesab dəyişib', en: 'Account changed' },
  'users.disable': { az: 'Hesab bağlanıb', en: 'Account disabled' },
  'users.list': { az: 'İstifadəçilərin siyahısı', en: 'List of users' },
  'organisations.create': { az: 'Yeni təşkilat', en: 'New organisation' },
});
