import type { ClockKind } from '@qayidis/domain/cases';
import type { PlainDate } from '@qayidis/domain/kernel';
import type { Transaction } from '../../platform/database/index.js';
import type { MovedDeadlineResponse, MovePreviewResponse } from './dto/move-preview.response.js';
import type { Explanation } from './explanation.js';
import type { Affected, Recounter } from './recounters.js';

/** So many are counted before somebody waits too long; the answer says how many there are. */
const MOST_EXAMINED = 20_000;
const PAGE = 2_000;
const FIRST_SHOWN = 20;

interface Running {
  readonly id: string;
  /** Both null for a readmission, of which only the kind may be known here. */
  readonly case_number: string | null;
  readonly programme_id: string | null;
  readonly kind: ClockKind;
  readonly due_on: PlainDate;
  readonly explanation: Explanation;
  readonly total: string;
}

type Moved = Omit<MovedDeadlineResponse, 'caseNumber'> & { readonly caseNumber: string | null };

/** What would move, before it is confirmed: how many of each kind, and the first of them. */
export async function previewMoves(
  tx: Transaction,
  affected: Affected,
  recounter: Recounter,
): Promise<MovePreviewResponse> {
  const moved: Moved[] = [];
  let [examined, total] = [0, 0];
  for await (const page of pages(tx, affected)) {
    moved.push(...(await movesOf(page, recounter)));
    examined += page.length;
    total = Number(page[0]?.total ?? total);
  }
  return summary(moved, examined, total);
}

async function* pages(tx: Transaction, affected: Affected): AsyncGenerator<readonly Running[]> {
  if (affected.kinds?.length === 0) return;
  let last: readonly Running[] = [];
  for (let read = 0; read < MOST_EXAMINED; read += PAGE) {
    last = await running(tx, affected, last.at(-1)?.id ?? null, PAGE);
    yield last;
    if (last.length < PAGE) return;
  }
}

async function movesOf(page: readonly Running[], recounter: Recounter): Promise<Moved[]> {
  const moves: Moved[] = [];
  for (const row of page) {
    const counted = await recounter(row.explanation, row.programme_id ?? '');
    if (counted !== null && counted.due !== row.due_on) moves.push(moveOf(row, counted.due));
  }
  return moves;
}

const running = (tx: Transaction, of: Affected, after: string | null, most: number) =>
  tx.query<Running>('select * from app.running_deadlines($1, $2, $3, $4, $5, $6)', [
    of.country,
    of.dueFrom,
    of.kinds,
    of.programmeId,
    after,
    most,
  ]);

const moveOf = ({ case_number, kind, due_on }: Running, to: PlainDate): Moved => ({
  caseNumber: case_number,
  kind,
  from: due_on,
  to,
});

function summary(moved: readonly Moved[], examined: number, total: number): MovePreviewResponse {
  const counts = new Map<string, number>();
  for (const { kind } of moved) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const first = moved
    .flatMap(({ caseNumber, ...move }) => (caseNumber === null ? [] : [{ caseNumber, ...move }]))
    .sort((a, b) => a.from.localeCompare(b.from))
    .slice(0, FIRST_SHOWN);
  return {
    examined,
    total,
    moved: moved.length,
    kinds: [...counts]
      .map(([kind, count]) => ({ kind, count }))
      .sort((a, b) => b.count - a.count || a.kind.localeCompare(b.kind)),
    first,
  };
}
