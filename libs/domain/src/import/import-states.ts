import type { DuplicateMatch } from './duplicates.js';
import { rowProblem, type RowProblem, type RowStatus } from './problems.js';

/**
 * UPLOADED: waits to be read. COMPARING: another import was written or taken back, its rows are judged anew.
 * FAILED: reading or writing stopped for a named reason.
 */
export const IMPORT_STATES = [
  'UPLOADED',
  'READ',
  'COMPARING',
  'COMMITTING',
  'COMMITTED',
  'UNDOING',
  'UNDONE',
  'FAILED',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export const IMPORT_ACTIONS = [
  'MAP',
  'ASSIGN_MENTORS',
  'DECIDE',
  'COMMIT',
  'UNDO',
  'DISCARD',
] as const;
export type ImportAction = (typeof IMPORT_ACTIONS)[number];

const ACTIONS: Readonly<Record<ImportState, readonly ImportAction[]>> = {
  UPLOADED: ['DISCARD'],
  READ: ['MAP', 'ASSIGN_MENTORS', 'DECIDE', 'COMMIT', 'DISCARD'],
  COMPARING: ['DISCARD'],
  COMMITTING: [],
  COMMITTED: ['UNDO'],
  UNDOING: [],
  UNDONE: [],
  FAILED: ['DISCARD'],
};

/** What may be done with an import now: the API refuses and the screen draws its buttons by it. */
export const importActions = (state: ImportState): readonly ImportAction[] => ACTIONS[state];

export const IMPORT_ROW_KINDS = ['PRINCIPAL', 'MEMBER'] as const;
export type ImportRowKind = (typeof IMPORT_ROW_KINDS)[number];

/** KNOWN: the very row was imported before, and what it made or joined still stands. REPEATED: it stands in the same file twice. */
export const ROW_MATCHINGS = ['NONE', 'SUSPECTED', 'SECOND_RETURN', 'REPEATED', 'KNOWN'] as const;
export type RowMatching = (typeof ROW_MATCHINGS)[number];

/** LINK_EXISTING: the same return, nothing new. SECOND_RETURN: the same person, a new return and case. */
export const ROW_DECISIONS = ['IMPORT', 'SKIP', 'LINK_EXISTING', 'SECOND_RETURN'] as const;
export type RowDecision = (typeof ROW_DECISIONS)[number];

export const ROW_OUTCOMES = ['CREATED', 'LINKED', 'SKIPPED'] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

export interface RowFinding {
  readonly status: RowStatus;
  readonly repeats: number | null;
  readonly known: boolean;
  readonly matches: readonly DuplicateMatch[];
}

export function matchingOf({ repeats, known, matches }: Omit<RowFinding, 'status'>): RowMatching {
  if (known) return 'KNOWN';
  if (repeats !== null) return 'REPEATED';
  if (matches.some(({ needsDecision }) => needsDecision)) return 'SUSPECTED';
  return matches.length > 0 ? 'SECOND_RETURN' : 'NONE';
}

/** What happens to a row unless a person says otherwise; null: somebody has to decide first (IMP-27). */
export function proposedDecision(finding: RowFinding): RowDecision | null {
  if (finding.status === 'REFUSED') return 'SKIP';
  const matching = matchingOf(finding);
  if (matching === 'NONE') return 'IMPORT';
  if (matching === 'SUSPECTED') return null;
  return matching === 'SECOND_RETURN' ? 'SECOND_RETURN' : 'SKIP';
}

const hasSameFin = ({ reasons }: DuplicateMatch): boolean => reasons.includes('SAME_FIN');

/** Whom a row can be linked to: where somebody has its FIN, nobody else (IMP-40). */
export function possibleTargets(matches: readonly DuplicateMatch[]): readonly DuplicateMatch[] {
  const holders = matches.filter(hasSameFin);
  return holders.length > 0 ? holders : matches;
}

const isRow = ({ ref }: DuplicateMatch): boolean => ref.startsWith('ROW:');

/** What a row's likeness says at a cell: that its FIN is somebody's already, or an earlier row's (IMP-40). */
export function problemsOfMatches(matches: readonly DuplicateMatch[]): readonly RowProblem[] {
  const holders = matches.filter(hasSameFin);
  if (holders.length === 0) return [];
  return [rowProblem('FIN', { code: holders.every(isRow) ? 'FIN_REPEATED' : 'FIN_KNOWN' })];
}

/**
 * Which decisions are open for a row: a refused or known one creates nothing (IMP-07, IMP-26), and one whose FIN
 * somebody has no new person (IMP-40).
 */
export function possibleDecisions(
  status: RowStatus,
  matching: RowMatching,
  matches: readonly DuplicateMatch[],
): readonly RowDecision[] {
  if (status === 'REFUSED' || matching === 'KNOWN') return ['SKIP'];
  if (matches.some(hasSameFin)) return ROW_DECISIONS.filter((decision) => decision !== 'IMPORT');
  return matches.length > 0 ? ROW_DECISIONS : ['IMPORT', 'SKIP'];
}

/** What was decided about a row before it was compared anew. */
export interface EarlierDecision {
  readonly decision: RowDecision | null;
  readonly decisionRef: string | null;
  /** A person's word, not the proposal. */
  readonly isByPerson: boolean;
  readonly matching: RowMatching;
  readonly matches: readonly DuplicateMatch[];
}

/** A known row left no choice; and nobody decided about a likeness that was not there yet. */
const wasChosenInView = (
  { decision, matching, matches: seen }: EarlierDecision,
  { matches }: RowFinding,
): boolean =>
  matching !== 'KNOWN' &&
  (decision === 'SKIP' ||
    matches.every(
      ({ ref, needsDecision }) => !needsDecision || seen.some((old) => old.ref === ref),
    ));

/** Whether a person's decision stands after the row was compared anew (IMP-39). */
export function standsAfter(earlier: EarlierDecision, finding: RowFinding): boolean {
  const { decision, decisionRef, isByPerson } = earlier;
  if (!isByPerson || decision === null) return false;
  const { status, matches } = finding;
  const open = possibleDecisions(status, matchingOf(finding), matches);
  const hasTarget =
    decisionRef === null || possibleTargets(matches).some(({ ref }) => ref === decisionRef);
  return open.includes(decision) && hasTarget && wasChosenInView(earlier, finding);
}
