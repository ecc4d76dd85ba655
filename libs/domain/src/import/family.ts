import { contradictsAges } from '../persons/index.js';
import { agreesWithFin, type DuplicateSubject } from './duplicates.js';
import { subjectOf, type UnderstoodRow } from './principals.js';
import {
  type ImportProblemCode,
  rowProblem,
  type RowProblem,
  type RowStatus,
  statusOf,
} from './problems.js';
import type { UnderstoodCells } from './row-values.js';

export interface UnderstoodMember {
  /** As the spreadsheet counts, from 1. */
  readonly row: number;
  readonly principalNumber: string | null;
  /** The `row` of the principal in the register's sheet. */
  readonly principalRow: number | null;
  readonly cells: UnderstoodCells;
  readonly problems: readonly RowProblem[];
  readonly status: RowStatus;
}

type Principal = Pick<UnderstoodRow, 'row' | 'number' | 'cells' | 'problems' | 'status'> & {
  /** Rows of the same file; a second entry of the same person lists no family again. */
  readonly matches: readonly unknown[];
};

/** Problems that rows have with each other, not by themselves. */
const OF_LINKS: readonly ImportProblemCode[] = [
  'PRINCIPAL_UNKNOWN',
  'CHILD_BORN_BEFORE_PARENT',
  'FIN_TAKEN',
  'NUMBER_REPEATED',
  'MEMBER_COUNT_DIFFERS',
];

interface Judged {
  readonly problems: readonly RowProblem[];
  readonly status: RowStatus;
}

function judged(before: readonly RowProblem[], found: readonly RowProblem[]): Judged {
  const problems = [...before.filter(({ code }) => !OF_LINKS.includes(code)), ...found];
  return { problems, status: statusOf(problems) };
}

/**
 * Links each family member to the first principal of its number, and says anew what the rows say of each other:
 * also for rows of which some were corrected (IMP-20, IMP-36).
 */
export function linkFamily<Head extends Principal, Member extends UnderstoodMember>(
  principals: readonly Head[],
  members: readonly Member[],
): { readonly principals: readonly Head[]; readonly members: readonly Member[] } {
  const numbered = byNumber(principals);
  const fins = new FinsOfFile(principals);
  const sizes = new Map<number, number>();
  const linked = members.map((member): Member => {
    const principal = numbered.get(member.principalNumber ?? '');
    const principalRow = principal?.row ?? null;
    if (principal) sizes.set(principal.row, (sizes.get(principal.row) ?? 0) + 1);
    const found = [
      ...linkProblems(member, principal),
      ...fins.problems({ ...member, principalRow }),
    ];
    return { ...member, principalRow, ...judged(member.problems, found) };
  });
  const counted = principals.map((row): Head => {
    const repeats = row.number !== null && numbered.get(row.number) !== row;
    const found = repeats ? [rowProblem('NUMBER', { code: 'NUMBER_REPEATED' })] : [];
    found.push(...countProblems(row, sizes.get(row.row) ?? 0));
    return { ...row, ...judged(row.problems, found) };
  });
  return { principals: counted, members: linked };
}

function byNumber<Head extends Principal>(principals: readonly Head[]): Map<string, Head> {
  const found = new Map<string, Head>();
  for (const row of principals) {
    if (row.number !== null && !found.has(row.number)) found.set(row.number, row);
  }
  return found;
}

const birthYearOf = (cells: UnderstoodCells): number | null => {
  const born = cells.BIRTH_DATE?.understood;
  return born ? Number(born.date.slice(0, 4)) : null;
};

/** What is wrong between a family member and the principal of that number. */
function linkProblems({ cells }: UnderstoodMember, principal: Principal | undefined): RowProblem[] {
  if (!principal) return [rowProblem('PRINCIPAL_NUMBER', { code: 'PRINCIPAL_UNKNOWN' })];
  const relation = cells.RELATION?.understood?.relation ?? null;
  return contradictsAges(relation, birthYearOf(cells), birthYearOf(principal.cells))
    ? [rowProblem('BIRTH_DATE', { code: 'CHILD_BORN_BEFORE_PARENT' })]
    : [];
}

function countProblems(row: Principal, linked: number): RowProblem[] {
  const said = row.cells.MEMBER_COUNT?.understood ?? null;
  if (said === null || said === linked || row.matches.length > 0) return [];
  const params = { said, linked };
  return [rowProblem('MEMBER_COUNT', { code: 'MEMBER_COUNT_DIFFERS', params })];
}

interface FinOwner {
  readonly subject: () => DuplicateSubject;
  /** Rows of the principals in whose case the owner is. */
  readonly families: Set<number | null>;
}

/** Whose a FIN is in the file: of a principal, else of the first member that has it (IMP-40). */
class FinsOfFile {
  private readonly owners = new Map<string, FinOwner>();

  constructor(principals: readonly Principal[]) {
    for (const { row, cells } of principals) this.add(row, cells, row);
  }

  problems({ row, cells, principalRow }: UnderstoodMember): RowProblem[] {
    const fin = cells.FIN?.understood ?? null;
    const owner = fin === null ? undefined : this.owners.get(fin);
    if (owner === undefined) {
      this.add(row, cells, principalRow);
      return [];
    }
    const isOwner = agreesWithFin(subjectOf(row, cells), owner.subject());
    const joins = isOwner && !owner.families.has(principalRow);
    owner.families.add(principalRow);
    return joins ? [] : [rowProblem('FIN', { code: 'FIN_TAKEN' })];
  }

  private add(row: number, cells: Principal['cells'], family: number | null): void {
    const fin = cells.FIN?.understood ?? null;
    if (fin === null || this.owners.has(fin)) return;
    this.owners.set(fin, { subject: () => subjectOf(row, cells), families: new Set([family]) });
  }
}
