import type { TaskKind } from '@qayidis/domain/tasks';
import {
  type Catalogue,
  defineMessages,
  type Message,
  type MessageTable,
  translate,
} from '#/lib/i18n';
import { assistanceTypeMessages, itemEventMessages } from './assistance';
import { caseEventMessages } from './case-commands';

/** What a task asks for, by its kind; one without words does not compile. */
export const taskMessages = defineMessages('tasks', {
  NOTICE: { az: 'Xəbər: {{what}}', en: 'Notice: {{what}}' },
  ITEM_NOTICE: { az: 'Xəbər: {{what}}', en: 'Notice: {{what}}' },
  FIRST_STEP: { az: 'İlk 30 gün: {{what}}', en: 'First 30 days: {{what}}' },
  NEXT_STEP: { az: 'Razılaşdırılmış növbəti addım', en: 'The next step that was agreed' },
  NOTE_OPENED: {
    az: 'Məxfi qeyd açılıb: səbəbi yoxlayın',
    en: 'A sealed note was opened: check why',
  },
  URGENT_NEED: { az: 'Təcili ehtiyac var', en: 'There is an urgent need' },
  DUPLICATE_SUSPECTED: {
    az: 'Təkrar qeyd şübhəsi işi dayandırır: müqayisə edin',
    en: 'A possible duplicate stops the case: compare',
  },
  SEND_LETTER: { az: 'Məktubu təhlükəsiz yolla çatdırın', en: 'Deliver the letter in a safe way' },
  NO_SHOW: {
    az: 'Hava limanına gəlməyib: araşdırın',
    en: 'Did not appear at the airport: find out why',
  },
  HAND_OVER_SHEET: { az: 'Təhvil vərəqini hazırlayın', en: 'Prepare the hand-over sheet' },
  CONSENTS_TO_OBTAIN: {
    az: 'Reyestrdən gələn işlər üçün razılıq alın ({{count}})',
    en: 'Obtain the consents for the cases from a register ({{count}})',
  },
  MENTORS_TO_ASSIGN: {
    az: 'Reyestrdən gələn işlərə mentor təyin edin ({{count}})',
    en: 'Assign mentors to the cases from a register ({{count}})',
  },
  CHECKLIST: { az: 'Bağlanma siyahısı: {{what}}', en: 'Closure checklist: {{what}}' },
  SAFETY: {
    az: 'Şəxs özünü heç vaxt təhlükəsiz hiss etmir: bu gün əlaqə saxlayın',
    en: 'Somebody is never safe: get in touch today',
  },
  SURVEY_SUPPORT: {
    az: 'Sorğuda dəstək ehtiyacı göründü: şəxslə danışın',
    en: 'The survey shows a need of support: talk to the person',
  },
  PLAN_SUGGESTION: {
    az: 'Plana əlavə etməyi düşünün: {{what}}',
    en: 'Consider for the plan: {{what}}',
  },
  CEILING_OVERRIDE: {
    az: 'Plan həddi aşır, icazə xahiş olunur: {{what}}',
    en: 'A plan above its ceiling is to be let pass: {{what}}',
  },
  ASKED: { az: 'Həmkarın tapşırığı', en: 'Task from a colleague' },
  OTHER: { az: 'Tapşırıq', en: 'Task' },
} as const satisfies Record<TaskKind | 'OTHER', Message>);

/** Rows of the closure checklist. */
export const checklistStepMessages = defineMessages('checklist-steps', {
  PAYMENTS_SETTLED: { az: 'ödənişlər başa çatıb', en: 'payments settled' },
});

/** Steps of the first thirty days (decisions.md D-15). */
export const firstStepMessages = defineMessages('first-steps', {
  IDENTITY_CARD: { az: 'şəxsiyyət vəsiqəsi', en: 'identity card' },
  RESIDENCE_REGISTRATION: { az: 'yaşayış yeri üzrə qeydiyyat', en: 'residence registration' },
  CLINIC: { az: 'poliklinikaya yazılma', en: 'clinic' },
  SCHOOL: { az: 'uşaqların məktəbi', en: 'school' },
  DOST_CENTRE: { az: 'DOST mərkəzi', en: 'DOST centre' },
  SIM_CARD: { az: 'SIM kart', en: 'SIM card' },
  BANK_CARD: { az: 'bank kartı', en: 'bank card' },
  SAFE_PLACE: { az: 'təhlükəsiz yaşayış yeri', en: 'safe place to stay' },
});

interface TaskToSay {
  readonly kind: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** What a colleague wrote. */
  readonly text?: string | null;
}

type Say = (key: string, values?: object) => string;

/** The word of a code; empty where the catalogue has none. */
export const wordFor = (catalogue: Catalogue<MessageTable>, key: unknown): string => {
  const say = translate(catalogue) as Say;
  return typeof key === 'string' && key in catalogue.table ? say(key) : '';
};

/** A task in words; a kind of a newer server reads as "Task". */
export function taskText({ kind, params, text }: TaskToSay): string {
  if (text && kind !== 'CEILING_OVERRIDE') return text;
  const what =
    text ||
    wordFor(caseEventMessages, params['command']) ||
    wordFor(itemEventMessages, params['command']) ||
    wordFor(firstStepMessages, params['step']) ||
    wordFor(checklistStepMessages, params['checklist']) ||
    wordFor(assistanceTypeMessages, params['assistance']);
  const say = translate(taskMessages) as Say;
  return say(kind in taskMessages.table ? kind : 'OTHER', { what, count: params['count'] ?? '' });
}
