import {
  actionsFor,
  composeDigest,
  isNamedInLetters,
  type LetterKind,
  type LineAction,
} from '@qayidis/domain/digests';
import type { Role } from '@qayidis/domain/permissions';
import type { MailLocale } from '../../platform/mail/index.js';
import type { NoticeStep } from '../notices/public.js';
import type { LetterContent, LetterLine } from './letter-lines.js';
import type { LetterWords } from './letter-words.js';
import { WORDS } from './line-titles.js';

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
    introduction: atOnce ? words.introductionAtOnce : words.introduction,
    sections: digest.sections.map(({ group, cases }) => ({
      title: words.groups[group],
      pressing: group === 'OVERDUE' || group === 'URGENT',
      cases: cases.map(({ caseNumber, caseId, lines: ofCase }) => ({
        title: caseNumber ?? words.noCase,
        address: caseId === null ? null : addresses.page(`/cases/${caseId}`),
        lines: numbered(ofCase.map((line) => toLine(line, role, words, addresses))),
      })),
    })),
    more: digest.left > 0 ? words.more(digest.left) : null,
    inbox: { words: words.openInbox, address: addresses.page('/inbox') },
    linksNote: words.linksNote,
    choices: words.choices,
    choicesLink: { words: words.choicesLink, address: addresses.page('/account') },
  };
}

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

function toLine(
  { noticeId, trigger, dueOn, step }: LetterLine,
  reader: Role,
  words: (typeof WORDS)[MailLocale],
  addresses: LetterAddresses,
): ModelLine {
  const actions = actionsFor(trigger, reader).map((action) => ({
    words: words.actions[action],
    address: addresses.line(noticeId, action),
  }));
  const due = dueOn === null ? null : words.due(dayInWords(dueOn, words));
  return {
    title: words.titles[trigger],
    due,
    why: isNamedInLetters(trigger) ? whyInWords(step, words) : null,
    actions,
  };
}

function whyInWords(step: NoticeStep | null, words: LetterWords): string {
  if (step === null) return words.whyEvent;
  const passed = step.passedOver.map((one) => stepInWords(one, words)).join('; ');
  const notes = [
    ...(step.escalation ? [words.escalated] : []),
    ...(passed === '' ? [] : [words.passedOver(passed)]),
  ];
  const why = words.why(stepInWords(step, words));
  return notes.length > 0 ? `${why} (${notes.join('; ')})` : why;
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
