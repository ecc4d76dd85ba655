import { Injectable } from '@nestjs/common';
import { ENDED_STATES, type CaseState } from '@qayidis/domain/cases';
import { azPlaceOf } from '@qayidis/domain/code-lists';
import { type Actor, UnitOfWork } from '../../platform/database/index.js';
import { CursorCodec, cutPage } from '../../platform/http/index.js';
import type {
  ListOutcomesQuery,
  OutcomePageResponse,
  OutcomeResponse,
  OutcomeStage,
} from './dto/outcome.response.js';

interface Row {
  readonly person_id: string;
  readonly sort_key: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly father_name: string | null;
  readonly birth_year: number | null;
  readonly state: CaseState;
  readonly place_code: string | null;
  readonly completed: boolean | null;
}

/** The State Migration Service's view: only persons whose consent P2 is active today (decisions.md D-04). */
@Injectable()
export class OutcomesQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
  ) {}

  list(actor: Actor, query: ListOutcomesQuery): Promise<OutcomePageResponse> {
    const list = `outcomes:${actor.userId ?? ''}`;
    const [key, id] = query.cursor === undefined ? [] : this.cursors.decode(list, query.cursor);
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        tx.audit({ action: 'outcome.list', entity: 'person', entityId: null });
        const found = await tx.query<Row>('select * from app.consented_outcomes($1, $2, $3)', [
          key ?? null,
          id ?? null,
          query.limit + 1,
        ]);
        const { rows, last } = cutPage(found, query.limit);
        const nextCursor = last ? this.cursors.encode(list, [last.sort_key, last.person_id]) : null;
        return { items: rows.map(toOutcome), nextCursor };
      },
      { readOnly: true },
    );
  }
}

const EARLY: readonly CaseState[] = ['REFERRED', 'SCREENING', 'WAITLISTED'];

/** A suspension is not told apart: it could say hospital or prison. */
function stageOf(state: CaseState): OutcomeStage {
  if ((ENDED_STATES as readonly CaseState[]).includes(state)) return 'ENDED';
  return EARLY.includes(state) ? 'REFERRED' : 'IN_SUPPORT';
}

function toOutcome(row: Row): OutcomeResponse {
  const stage = stageOf(row.state);
  const ended = row.completed === true ? 'COMPLETED' : 'ENDED';
  return {
    givenName: row.given_name,
    familyName: row.family_name,
    fatherName: row.father_name,
    birthYear: row.birth_year,
    stage,
    region: row.place_code === null ? null : (azPlaceOf(row.place_code)?.region ?? null),
    outcome: stage === 'ENDED' ? ended : null,
  };
}
