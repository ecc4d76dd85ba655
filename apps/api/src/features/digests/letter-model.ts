import {
  actionsFor,
  composeDigest,
  type Digest,
  isNamedInLetters,
  type LetterKind,
  type LineAction,
} from '@qayidis/domain/digests';
import { addDays, type PlainDate } from '@qayidis/domain/kernel';
import type { Role } from '@qayidis/domain/permissions';
import { bakuDay, bakuTime, type ReminderAnchor } from '@qayidis/domain/reminders';
import type { MailLocale } from '../../platform/mail/index.js';
import type { NoticeStep } from '../notices/public.js';
import type { LetterContent, LetterLine } from './letter-lines.js';
import type { LetterWords } from './letter-words.js';
import { titleOf, WORDS } from './line-titles.js';

/** A letter in words, before it takes a form: what its plain and its HTML text say alike. */
export interface LetterModel {
  readonly locale: MailLocale;
  readonly subject: string;
  readonly greeting: string;
  readonly introduction: string;
  readonly sections: readonly {
    readonly title: string;
    readonly pressing: boolean;
    readonly cases: readonly {
      readonly title: string;
      readonly address: string | null;
      readonly lines: readonly ModelLine[];
    }[];
  }[];
  readonly more: string | null;
  readonly inbox: Link;
  readonly linksNote: string;
  readonly choices: string;
  readonly choicesLink: Link;
}

export interface ModelLine {
  readonly title: string;
  readonly due: string | null;
  /** Null where the reason would name what the title does not. */
  readonly why: string | null;
  readonly actions: readonly Link[];
}

export interface Link {
  readonly words: string;
  readonly address: string;
}

/** How the addresses of a letter are made. */
export interface LetterAddresses {
  line(noticeId: string, action: LineAction): string;
  page(path: string): string;
}

export function letterModel(
  kind: LetterKind,
  { lines, role, today }: LetterContent,
  locale: MailLocale,
  addresses: LetterAddresses,
): LetterModel {
  const words = WORDS[locale];
  const digest = composeDigest(lines, today);
  const atOnce = kind === 'AT_ONCE';
  return {
    locale,
    subject: atOnce
      ? words.subjectAtOnce(digest.total)
      : words.subject(digest.total, digest.overdue),
    greeting: atOnce ? words.greetingAtOnce : words.greeting,
    introduction: introductionOf(atOnce, digest.sections, words),
    sections: digest.sections.map(({ group, cases }) => ({
      title: words.groups[group],
      pressing: group === 'OVERDUE' || group === 'URGENT',
      cases: cases.map(({ caseNumber, caseId, lines: ofCase }) => ({
        title: caseNumber ?? words.noCase,
        address: caseId === null ? null : addresses.page(`/cases/${caseId}`),
        lines: numbered(ofCase.map((line) => toLine({ line, today, role }, words, addresses))),
      })),
    })),
    more: digest.left > 0 ? words.more(digest.left) : null,
    inbox: { words: words.openInbox, address: addresses.page('/inbox') },
    linksNote: words.linksNote,
    choices: words.choices,
    choicesLink: { words: words.choicesLink, address: addresses.page('/account') },
  };
}

function introductionOf(
  atOnce: boolean,
  sections: Digest<LetterLine>['sections'],
  words: LetterWords,
): string {
  if (atOnce) return words.introductionAtOnce;
  const lines = sections.flatMap(({ cases }) => cases.flatMap((one) => one.lines));
  return lines.some(isHandedUp) ? words.introductionHandedUp : words.introduction;
}

const isHandedUp = ({ step, trigger }: LetterLine): boolean =>
  trigger === 'CANNOT_DO' || step?.escalation === true;

/** Lines that read alike are numbered: which is which, the page behind a link says, not the letter (D-07). */
function numbered(lines: readonly ModelLine[]): readonly ModelLine[] {
  const nameOf = ({ title, due }: ModelLine): string => `${title} ${due}`;
  return lines.map((line, at) => {
    const alike = lines.filter((other) => nameOf(other) === nameOf(line)).length;
    if (alike === 1) return line;
    const place = lines.slice(0, at).filter((other) => nameOf(other) === nameOf(line)).length + 1;
    return { ...line, title: `${line.title} (${place}/${alike})` };
  });
}

/** A line as it stands for its reader on the day of the letter. */
interface LineOfDay {
  readonly line: LetterLine;
  readonly role: Role;
  readonly today: PlainDate;
}

function toLine(
  ofDay: LineOfDay,
  words: (typeof WORDS)[MailLocale],
  addresses: LetterAddresses,
): ModelLine {
  const { noticeId, trigger, dueOn } = ofDay.line;
  const actions = actionsFor(trigger, ofDay.role).map((action) => ({
    words: words.actions[action],
    address: addresses.line(noticeId, action),
  }));
  const due = dueOn === null ? null : words.due(dayInWords(dueOn, words));
  return {
    title: titleOf(words, ofDay.line),
    due,
    why: isNamedInLetters(trigger) ? whyInWords(ofDay, words) : null,
    actions,
  };
}

function whyInWords(ofDay: LineOfDay, words: LetterWords): string {
  const { step } = ofDay.line;
  if (step === null) return words.why(happenedInWords(ofDay, words));
  const passed = step.passedOver.map((one) => stepInWords(one, words)).join('; ');
  const notes = [
    ...(step.escalation ? [words.escalated] : []),
    ...(passed === '' ? [] : [words.passedOver(passed)]),
  ];
  const why = words.why(ruleInWords(ofDay, step, words));
  return notes.length > 0 ? `${why} (${notes.join('; ')})` : why;
}

function ruleInWords(ofDay: LineOfDay, step: NoticeStep, words: LetterWords): string {
  const rule = stepInWords(step, words);
  const late = step.late ? words.toldLate(rule) : null;
  if (hasPassedSince(ofDay)) return words.passedSince(late ?? words.told(rule));
  return late ?? rule;
}

/** A letter of the morning may speak of the evening before. */
function happenedInWords({ line, today }: LineOfDay, words: LetterWords): string {
  const at = Date.parse(line.happenedAt);
  const [day, time] = [bakuDay(at), bakuTime(at)];
  if (day === today) return words.happened.today(time);
  if (day === addDays(today, -1)) return words.happened.yesterday(time);
  return words.happened.on(dayInWords(day, words), time);
}

/** Their steps are days; a share of a budget or a time limit, and what has just happened, stay true whenever read. */
const ANCHORS_OF_DAYS: readonly ReminderAnchor[] = [
  'DUE',
  'WINDOW_OPENS',
  'WINDOW_ENDS',
  'RECEIVED',
  'DELIVERED',
  'LAST_CONTACT_ACTIVE',
  'LAST_CONTACT_FOLLOW_UP',
];

/** "2 working days before the due day" of a day that is over reads as untrue (DIG-03). */
function hasPassedSince({ line: { step, dueOn, toldAt }, today }: LineOfDay): boolean {
  if (step === null || dueOn === null || dueOn >= today) return false;
  return ANCHORS_OF_DAYS.includes(step.anchor) && bakuDay(Date.parse(toldAt)) <= dueOn;
}

type Rung = Pick<NoticeStep, 'anchor' | 'offset' | 'unit'>;

function stepInWords({ anchor, offset, unit }: Rung, words: LetterWords): string {
  const length = words.length(Math.abs(offset), unit);
  if (unit === 'PERCENT') return (anchor === 'ELAPSED' ? words.elapsed : words.used)(length);
  if (offset === 0) return words.onDay[anchor];
  const say = offset < 0 ? words.before : words.after;
  return say(length, words.anchors[anchor]);
}

function dayInWords(day: string, { months }: LetterWords): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1] ?? ''} ${year}`;
}
