import { Injectable } from '@nestjs/common';
import { kindsOfGroup, TIMELINE_GROUPS, timelineGroupOf } from '@qayidis/domain/timeline';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { CursorCodec, cutPage } from '../../platform/http/index.js';
import { CaseRemarks } from './case-remarks.js';
import { demandCase } from './case-scope.js';
import type { TimelinePageResponse, TimelineQuery } from './dto/timeline.response.js';

interface Row {
  readonly id: string;
  readonly at: Date;
  readonly at_key: string;
  readonly kind: string;
  readonly actor_name: string | null;
  readonly actor_role: string;
  readonly data: Record<string, unknown>;
}

/** An entry about a task says which one, by its codes, to those who may see the task; what was typed into it stays sealed. */
const DATA = `t.data || case when k.id is null then '{}'::jsonb
  else jsonb_build_object('task', jsonb_build_object('kind', k.kind, 'params', k.params)) end`;

const PAGE = `select t.id, t.at, t.at::text as at_key, t.kind, u.name as actor_name, t.actor_role, ${DATA} as data
  from timeline_events t left join users u on u.id = t.actor_id
    left join tasks k on k.id = (t.data->>'taskId')::uuid
 where t.case_id = $1 and ($5::text[] is null or t.kind = any($5)) and ($2::timestamptz is null or (t.at, t.id) < ($2, $3::uuid))
 order by t.at desc, t.id desc limit $4`;

const COUNTS = `select kind, count(*)::int as count from timeline_events where case_id = $1 group by kind`;

/** What people did on a case, newest first. */
@Injectable()
export class TimelineQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
    private readonly remarks: CaseRemarks,
  ) {}

  list(actor: Actor, caseId: string, query: TimelineQuery): Promise<TimelinePageResponse> {
    const { group } = query;
    const list = `timeline:${caseId}:${actor.userId ?? ''}:${group ?? ''}`;
    const [at, id] = query.cursor === undefined ? [] : this.cursors.decode(list, query.cursor);
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        await demandCase(tx, caseId);
        tx.audit({ action: 'timeline.read', entity: 'case', entityId: caseId, caseId });
        const found = await tx.query<Row>(PAGE, [
          caseId,
          at ?? null,
          id ?? null,
          query.limit + 1,
          group === undefined ? null : kindsOfGroup(group),
        ]);
        const { rows, last } = cutPage(found, query.limit);
        const nextCursor = last ? this.cursors.encode(list, [last.at_key, last.id]) : null;
        const counts = await countsOf(tx, caseId);
        return { items: await this.items(tx, caseId, rows), counts, nextCursor };
      },
      { readOnly: true },
    );
  }

  private async items(tx: Transaction, caseId: string, rows: readonly Row[]) {
    const idsOf = ({ data }: Row) => (data.remarkIds ?? []) as string[];
    const texts = await this.remarks.read(tx, caseId, rows.flatMap(idsOf));
    return rows.map((row) => ({
      id: row.id,
      at: row.at.toISOString(),
      kind: row.kind,
      actorName: row.actor_name,
      actorRole: row.actor_role,
      data: row.data,
      remarks: idsOf(row).flatMap((id) => texts.get(id)?.text ?? []),
    }));
  }
}

/** Entries per group, of the whole timeline. */
async function countsOf(tx: Transaction, caseId: string) {
  const found = await tx.query<{ kind: string; count: number }>(COUNTS, [caseId]);
  return TIMELINE_GROUPS.map((group) => ({
    group,
    count: found
      .filter(({ kind }) => timelineGroupOf(kind) === group)
      .reduce((sum, { count }) => sum + count, 0),
  }));
}
