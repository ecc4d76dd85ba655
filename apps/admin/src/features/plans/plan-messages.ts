import type { PlanVersionState } from '@qayidis/domain/plans';
import { defineMessages, type Message } from '#/lib/i18n';

export const planMessages = defineMessages('plans', {
  title: { az: 'Plan', en: 'Plan' },
  draftTitle: { az: 'Planın qaralaması', en: 'Draft of the plan' },
  amendmentTitle: { az: 'Plana dəyişiklik', en: 'Amendment of the plan' },
  pendingTitle: { az: 'Qərar gözləyən plan', en: 'Plan waiting for a decision' },
  activeTitle: { az: 'Qüvvədə olan plan', en: 'Plan in force' },
  versions: { az: 'Versiyalar', en: 'Versions' },
  version: { az: 'Versiya {{number}}', en: 'Version {{number}}' },
  amendment: { az: 'dəyişiklik', en: 'amendment' },
  author: { az: 'Müəllif', en: 'Author' },
  submittedAt: { az: 'Göndərilib', en: 'Submitted' },
  decision: { az: 'Qərar', en: 'Decision' },
  state: { az: 'Vəziyyət', en: 'State' },
  none: { az: 'Hələ plan yoxdur.', en: 'No plan yet.' },
  startAmendment: { az: 'Dəyişikliyə başla', en: 'Start an amendment' },
  saveDraft: { az: 'Qaralama kimi saxla', en: 'Save as a draft' },
  saved: { az: 'Yadda saxlanıldı', en: 'Saved' },
  submitHint: {
    az: 'Qaralama göndərilmir. Hazır olanda yuxarıdakı “Növbəti addımlar”dan istifadə edin.',
    en: 'A draft goes to nobody. When it is ready, use “Next steps” above.',
  },
  returned: { az: 'Plan geri qaytarılıb: {{comment}}', en: 'The plan was returned: {{comment}}' },
  summary: { az: 'Xülasə', en: 'Summary' },
  language: { az: 'Planın dili', en: 'Language of the plan' },
  ownContribution: { az: 'Öz payı (EUR)', en: 'Own contribution (EUR)' },
  otherFunding: { az: 'Digər maliyyə (EUR)', en: 'Other funding (EUR)' },
  signature: { az: 'İmza', en: 'Signature' },
  signedOn: { az: 'İmza tarixi', en: 'Signed on' },
  signatureMethod: { az: 'İmza üsulu', en: 'Way of signing' },
  amendmentReason: { az: 'Dəyişikliyin səbəbi', en: 'Reason of the amendment' },
  goals: { az: 'Məqsədlər', en: 'Goals' },
  goal: { az: 'Məqsəd {{number}}', en: 'Goal {{number}}' },
  addGoal: { az: 'Məqsəd əlavə et', en: 'Add a goal' },
  dimension: { az: 'Sahə', en: 'Dimension' },
  ECO: { az: 'İqtisadi', en: 'Economic' },
  SOC: { az: 'Sosial', en: 'Social' },
  PSY: { az: 'Psixososial', en: 'Psychosocial' },
  goalText: { az: 'Nəyə nail olmaq istəyir', en: 'What is to be reached' },
  indicator: { az: 'Göstərici', en: 'Indicator' },
  targetOn: { az: 'Hədəf tarixi', en: 'Target date' },
  items: { az: 'Yardımlar', en: 'Assistance items' },
  item: { az: 'Yardım {{number}}', en: 'Item {{number}}' },
  addItem: { az: 'Yardım əlavə et', en: 'Add an item' },
  remove: { az: 'Sil', en: 'Remove' },
  removeWhat: { az: 'Sil: {{what}}', en: 'Remove: {{what}}' },
  kept: {
    az: 'Sifariş edilib: növü və məbləği dəyişmir.',
    en: 'Ordered: its type and amount stay.',
  },
  type: { az: 'Növ', en: 'Type' },
  description: { az: 'Təsvir', en: 'Description' },
  quantity: { az: 'Miqdar', en: 'Quantity' },
  mode: { az: 'Necə verilir', en: 'Mode of delivery' },
  amount: { az: 'Məbləğ (EUR)', en: 'Amount (EUR)' },
  itemGoal: { az: 'Hansı məqsəd üçün', en: 'For which goal' },
  person: { az: 'Kim üçün', en: 'For whom' },
  plannedOn: { az: 'Planlaşdırılan tarix', en: 'Planned date' },
  measures: { az: 'Ağır amillərə cavab', en: 'Answers to grave factors' },
  measuresHint: {
    az: 'Hər ağır amilə yardım, yönləndirmə və ya yazılı əsaslandırma ilə cavab verilir.',
    en: 'Each grave factor is answered by an item, a referral or a written waiver.',
  },
  noMeasures: { az: 'Ağır amil yoxdur.', en: 'There is no grave factor.' },
  measureKind: { az: 'Cavab', en: 'Answer' },
  measureItem: { az: 'Hansı yardımla', en: 'By which item' },
  measureText: { az: 'İzah', en: 'Explanation' },
  ITEM: { az: 'Yardım', en: 'Item' },
  REFERRAL: { az: 'Yönləndirmə', en: 'Referral' },
  WAIVER: { az: 'Yazılı əsaslandırma', en: 'Written waiver' },
  unanswered: { az: 'Cavab yoxdur', en: 'No answer yet' },
});

export const planTotalMessages = defineMessages('plan-totals', {
  title: { az: 'Cəmi və hədd', en: 'Total and ceiling' },
  counted: { az: 'Həddə daxil olan', en: 'Counts against the ceiling' },
  ceiling: { az: 'Yuxarı hədd', en: 'Ceiling' },
  ofCeiling: { az: '{{counted}} / {{ceiling}}', en: '{{counted}} of {{ceiling}}' },
  total: { az: 'Planın cəmi', en: 'Total of the plan' },
  immediate: { az: 'Təxirəsalınmaz yardım (həddə daxildir)', en: 'Immediate help (counts)' },
  exempt: { az: 'Həddə daxil olmayan', en: 'Does not count' },
  exemptTypes: { az: 'Həddə daxil olmayan növlər', en: 'Types that do not count' },
  formula: { az: 'Həddin hesablanması', en: 'How the ceiling comes about' },
  formulaText: {
    az: 'müraciətçi {{principal}} + {{dependants}} himayədəki × {{each}}, ən çoxu {{cap}}',
    en: 'principal {{principal}} + {{dependants}} dependants × {{each}}, at most {{cap}}',
  },
  coordinatorLimit: {
    az: 'Koordinator təkbaşına təsdiqləyir',
    en: 'A coordinator approves alone',
  },
  upTo: { az: 'ən çoxu {{amount}}', en: 'up to {{amount}}' },
  within: { az: 'Hədd daxilində: {{left}} qalır', en: 'Within the ceiling: {{left}} left' },
  above: { az: 'Həddən {{over}} çoxdur', en: 'Above the ceiling by {{over}}' },
  overridden: {
    az: 'Həddən artıq məbləğə icazə verilib: {{name}}. {{reason}}',
    en: 'Let pass above the ceiling by {{name}}. {{reason}}',
  },
  overrideDone: { az: 'İcazə verildi', en: 'Let pass' },
  override: { az: 'Həddən artıq məbləğə icazə ver', en: 'Override the ceiling' },
  overrideText: {
    az: 'Plan həddən baha ola bilər. Səbəbi (ən azı 10 işarə) tarixçədə qalır.',
    en: 'The plan may cost more than the ceiling. The reason (at least 10 characters) stays on record.',
  },
  ask: { az: 'Rəhbərdən icazə xahiş et', en: 'Ask the manager to let it pass' },
  askText: {
    az: 'Xahiş proqram rəhbərinin qərarlar siyahısına düşür. Plan niyə həddən baha olmalıdır? (ən azı 10 işarə)',
    en: 'The request goes to the decisions of the programme manager. Why must the plan cost more than the ceiling? (at least 10 characters)',
  },
  asked: {
    az: 'Rəhbərdən {{date}} tarixində icazə xahiş olunub. {{reason}}',
    en: 'The manager was asked on {{date}} to let it pass. {{reason}}',
  },
  askedDone: { az: 'Xahiş rəhbərə göndərildi', en: 'The manager was asked' },
  managerOnly: {
    az: 'Həddən artıq məbləğə proqram rəhbəri səbəblə icazə verə bilər.',
    en: 'The programme manager may let it pass with a reason.',
  },
  unlinked: { az: 'Məqsədsiz yardımlar: {{count}}', en: 'Items without a goal: {{count}}' },
  uncovered: { az: 'Cavabsız amillər: {{factors}}', en: 'Factors without an answer: {{factors}}' },
  needsApproval: { az: 'Bu dəyişiklik təsdiq tələb edir.', en: 'This change needs approval.' },
  takesEffect: {
    az: 'Bu dəyişiklik göndəriləndə dərhal qüvvəyə minir.',
    en: 'This change takes effect at once when submitted.',
  },
});

export const planConflictMessages = defineMessages('plan-conflict', {
  title: {
    az: 'Siz yazarkən bu plan dəyişdirilib',
    en: 'This plan changed while you were writing',
  },
  text: {
    az: 'Yazdıqlarınız bu səhifədədir, hələ saxlanmayıb. Onları yeni versiyanın üzərinə saxlayın və ya yeni versiyanı götürün.',
    en: 'What you typed is still here and not saved. Save it over the newer version, or take the newer version.',
  },
  mine: { az: 'Mənimkini saxla', en: 'Save mine' },
  theirs: { az: 'Yeni versiyanı götür', en: 'Take the newer version' },
});

export const planStateMessages = defineMessages('plan-states', {
  DRAFT: { az: 'Qaralama', en: 'Draft' },
  SUBMITTED: { az: 'Təsdiqə göndərilib', en: 'Submitted' },
  RETURNED: { az: 'Geri qaytarılıb', en: 'Returned' },
  APPROVED: { az: 'Təsdiqlənib', en: 'Approved' },
  ACTIVE: { az: 'Qüvvədədir', en: 'In force' },
  SUPERSEDED: { az: 'Əvəz edilib', en: 'Superseded' },
  COMPLETED: { az: 'Tamamlanıb', en: 'Completed' },
  CANCELLED: { az: 'Ləğv edilib', en: 'Cancelled' },
} as const satisfies Record<PlanVersionState, Message>);

export const signatureMessages = defineMessages('plan-signatures', {
  PAPER: { az: 'Kağız üzərində', en: 'Paper' },
  E_SIGNATURE: { az: 'Gücləndirilmiş e-imza', en: 'Strengthened e-signature' },
  DRAWN_SIGNATURE: { az: 'Ekranda çəkilmiş imza', en: 'Drawn on screen' },
  WITNESSED_ORAL: { az: 'Şahidlə şifahi', en: 'Spoken, with a witness' },
});

export const closureWarningMessages = defineMessages('closure-warning', {
  title: { az: 'Uğurla bağlamazdan əvvəl baxın', en: 'Look before closing this as completed' },
  nothingDelivered: {
    az: 'Bu iş üzrə heç bir yardım təhvil verilməyib.',
    en: 'No assistance was delivered in this case.',
  },
  noGoalReached: {
    az: 'Planın heç bir məqsədi çatılmış kimi qeyd olunmayıb.',
    en: 'No goal of the plan is recorded as reached.',
  },
  advice: {
    az: 'Dəstək həqiqətən başa çatıbsa, təsdiqləyin; yoxsa səbəblə geri qaytarın.',
    en: 'Confirm if the support was really completed; otherwise refuse with the reason.',
  },
});
