import type { PlainDate } from '../kernel/index.js';
import {
  noticeGroup,
  type NoticeGroup,
  type NoticeUrgency,
  type ReminderTrigger,
} from '../reminders/index.js';

/** What a letter knows of a notice: codes, dates and a case number, never a name (D-07). */
export interface DigestLine {
  readonly noticeId: string;
  readonly trigger: ReminderTrigger;
  /** Which of several, e.g. the clock or the purpose; told in the app only. */
  readonly kind: string | null;
  /** When it was told, ISO 8601. */
  readonly toldAt: string;
  readonly urgency: NoticeUrgency;
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  readonly dueOn: PlainDate | null;
  /** Two tasks, or two items of a plan, of one case and day are two things. */
  readonly subjectId?: string | null;
}

export interface DigestCase<Line extends DigestLine> {
  /** Null for what concerns no single case. */
  readonly caseNumber: string | null;
  readonly caseId: string | null;
  readonly lines: readonly Line[];
}

export interface DigestSection<Line extends DigestLine> {
  readonly group: NoticeGroup;
  readonly cases: readonly DigestCase<Line>[];
}

export interface Digest<Line extends DigestLine> {
  readonly sections: readonly DigestSection<Line>[];
  readonly total: number;
  readonly overdue: number;
  /** Lines that did not fit and wait in the inbox. */
  readonly left: number;
}

/** Letters of notices: the morning mail, and a mail of its own for what cannot wait until then. */
export const LETTER_KINDS = ['DIGEST', 'AT_ONCE'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** The order of a letter: overdue first. */
export const DIGEST_ORDER = [
  'OVERDUE',
  'URGENT',
  'HAPPENED',
  'TODAY',
  'COMING',
  'WITHOUT_DAY',
] as const satisfies readonly NoticeGroup[];

/** More lines than this nobody reads in a letter. */
export const MOST_DIGEST_LINES = 60;
/** However much is overdue, this share of the room is kept for each later part. */
const KEPT_SHARE = 0.1;

/** Sorts after every day and every number. */
const LAST = '\uFFFF';
const orderOf = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const byDayThenCase = (a: DigestLine, b: DigestLine): number =>
  orderOf(a.dueOn ?? LAST, b.dueOn ?? LAST) ||
  orderOf(a.caseNumber ?? LAST, b.caseNumber ?? LAST) ||
  orderOf(a.trigger, b.trigger) ||
  orderOf(a.noticeId, b.noticeId);

/** One thing: what reminds of it again on a later step is no further line. */
const thingOf = ({ trigger, kind, caseNumber, dueOn, subjectId = null }: DigestLine): string =>
  JSON.stringify([trigger, kind, caseNumber, dueOn, subjectId]);

/** Of several reminders of one thing the latest speaks (DIG-02). */
export function latestOfEach<Line extends DigestLine>(lines: readonly Line[]): readonly Line[] {
  const latest = new Map<string, Line>();
  for (const line of lines) {
    const known = latest.get(thingOf(line));
    const isLater =
      known === undefined ||
      orderOf(line.toldAt, known.toldAt) > 0 ||
      (line.toldAt === known.toldAt && line.noticeId > known.noticeId);
    if (isLater) latest.set(thingOf(line), line);
  }
  return [...latest.values()];
}

/**
 * Puts lines into the order of a letter: what is overdue first, in each part by case, the case that presses most first
 * (DIG-02). What does not fit is counted, and is never the most pressing of its part.
 */
export function composeDigest<Line extends DigestLine>(
  lines: readonly Line[],
  today: PlainDate,
  most = MOST_DIGEST_LINES,
): Digest<Line> {
  const things = latestOfEach(lines);
  const sorted = DIGEST_ORDER.flatMap((group) =>
    things
      .filter((line) => noticeGroup(line, today) === group)
      .sort(byDayThenCase)
      .map((line) => ({ group, line })),
  );
  const shown = whatFits(sorted, most);
  const sections = DIGEST_ORDER.map((group) => ({
    group,
    cases: byCase(shown.filter((one) => one.group === group).map(({ line }) => line)),
  })).filter(({ cases }) => cases.length > 0);
  return {
    sections,
    total: sorted.length,
    overdue: sorted.filter(({ group }) => group === 'OVERDUE').length,
    left: sorted.length - shown.length,
  };
}

interface Placed {
  readonly group: NoticeGroup;
}

/** In order; but a heap of overdue work leaves room for some of each later part: what a colleague hands up stands there. */
function whatFits<One extends Placed>(sorted: readonly One[], most: number): readonly One[] {
  const keptOfEach = Math.floor(most * KEPT_SHARE);
  const kept = new Set(
    DIGEST_ORDER.flatMap((group) =>
      sorted.filter((one) => one.group === group).slice(0, keptOfEach),
    ),
  );
  const others = sorted.filter((one) => !kept.has(one)).slice(0, most - kept.size);
  const fitting = new Set([...kept, ...others]);
  return sorted.filter((one) => fitting.has(one));
}

function byCase<Line extends DigestLine>(lines: readonly Line[]): readonly DigestCase<Line>[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = line.caseNumber ?? '';
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].flatMap((ofCase) => {
    const [first] = ofCase;
    if (first === undefined) return [];
    return [{ caseNumber: first.caseNumber, caseId: first.caseId, lines: ofCase }];
  });
}
