import type { Transaction } from '../../platform/database/index.js';
import type { ToldResponse } from './dto/told.response.js';

interface Row extends ToldResponse {
  readonly noticeId: string;
  readonly letterId: string;
  readonly closedIt: boolean;
}

const TOLD = `select notice_id as "noticeId", letter_id as "letterId", closed_it as "closedIt", name, role
  from app.told_of($1)`;

const toTold = ({ name, role }: Row): ToldResponse => ({ name, role });

/** Who learnt of the "I cannot" that closed each of these notices of one's own (DIG-05). */
export async function toldByNotice(
  tx: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ToldResponse[]>> {
  const rows = ids.length === 0 ? [] : await tx.query<Row>(TOLD, [ids]);
  const told = new Map<string, ToldResponse[]>();
  for (const row of rows.filter(({ closedIt }) => closedIt))
    told.set(row.noticeId, [...(told.get(row.noticeId) ?? []), toTold(row)]);
  return told;
}

/** Who learnt of the answer that one letter was given at a line; nobody of another answer than "I cannot". */
export async function toldOfAnswer(
  tx: Transaction,
  at: { readonly noticeId: string; readonly letterId: string },
): Promise<ToldResponse[]> {
  const rows = await tx.query<Row>(TOLD, [[at.noticeId]]);
  return rows.filter(({ letterId }) => letterId === at.letterId).map(toTold);
}
