import { Injectable } from '@nestjs/common';
import { recount } from '@qayidis/domain/deadlines';
import type { PlainDate } from '@qayidis/domain/kernel';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { calendarOf } from '../calendars/public.js';
import { arrivalChange, countsFromArrival } from './arrival-changes.js';
import { runningOf } from './deadline-rows.js';
import type {
  ArrivalPreviewResponse,
  DeadlineMoveResponse,
  ExplainedDeadlineResponse,
  ExplainedDeadlinesResponse,
} from './dto/deadline.response.js';
import type { Explanation } from './explanation.js';

const EXPLAINED = `select d.id, d.kind, d.state, d.due_on as "dueOn", d.window_from as "windowFrom",
    d.window_to as "windowTo", d.country, d.rule, d.explanation,
    (select coalesce(jsonb_agg(jsonb_build_object('from', m.from_due, 'to', m.to_due, 'cause', m.cause,
        'movedByName', u.name, 'movedAt', m.moved_at) order by m.moved_at, m.id), '[]')
       from deadline_moves m left join users u on u.id = m.moved_by where m.deadline_id = d.id) as moves
  from deadlines d`;
const RUNNING = `${EXPLAINED} where d.case_id = $1 and d.state in ('OPEN', 'PAUSED') order by d.due_on, d.kind`;
/** A clock that was met, or whose end had an effect, still tells how it came about; one that was annulled does not. */
const OF_READMISSION = `${EXPLAINED} join readmissions r on r.id = d.readmission_id
  where d.readmission_id = $1 and (d.state <> 'CANCELLED' or r.state = 'DEEMED_ACCEPTED') order by d.created_at, d.id`;

type Row = Pick<
  ExplainedDeadlineResponse,
  'id' | 'kind' | 'state' | 'dueOn' | 'windowFrom' | 'windowTo' | 'country'
> & {
  readonly rule: string;
  /** What was entered from elsewhere may have none. */
  readonly explanation: Partial<Explanation>;
  readonly moves: DeadlineMoveResponse[];
};

/** Why something is due, in data; the screen puts it into words. */
@Injectable()
export class DeadlinesQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws ProblemError NOT_FOUND outside one's cases. */
  ofCase(actor: Actor, caseId: string): Promise<ExplainedDeadlinesResponse> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        await demandCase(tx, caseId);
        tx.audit({ action: 'deadline.read', entity: 'case', entityId: caseId, caseId });
        const rows = await tx.query<Row>(RUNNING, [caseId]);
        return { items: rows.map(explained) };
      },
      { readOnly: true },
    );
  }

  /** What another arrival would move. @throws ProblemError NOT_FOUND outside one's cases, RULE_REFUSED as the command. */
  previewArrival(
    actor: Actor,
    caseId: string,
    arrivalOn: PlainDate,
  ): Promise<ArrivalPreviewResponse> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        await demandCase(tx, caseId);
        if (arrivalOn > tx.today) throw inTheFuture();
        tx.audit({ action: 'deadline.preview', entity: 'case', entityId: caseId, caseId });
        return { moves: await arrivalMoves(tx, caseId, arrivalOn) };
      },
      { readOnly: true },
    );
  }
}

/** The clocks of a readmission that the actor may see, each with what made its day. */
export async function explainedOfReadmission(
  tx: Transaction,
  readmissionId: string,
): Promise<ExplainedDeadlineResponse[]> {
  return (await tx.query<Row>(OF_READMISSION, [readmissionId])).map(explained);
}

async function demandCase(tx: Transaction, caseId: string): Promise<void> {
  const [found] = await tx.query('select 1 from cases where id = $1', [caseId]);
  if (found === undefined) throw new ProblemError('NOT_FOUND');
}

/** As CONFIRM_ARRIVAL refuses it: what could not be confirmed is not calculated. */
const inTheFuture = (): ProblemError =>
  new ProblemError('RULE_REFUSED', {
    params: { rule: 'DATE_NOT_IN_FUTURE' },
    pointer: '#/arrivalOn',
  });

async function arrivalMoves(tx: Transaction, caseId: string, arrivalOn: PlainDate) {
  const calendar = await calendarOf(tx);
  const rows = await runningOf(tx, caseId, 'OPEN', 'PAUSED');
  return rows
    .filter(({ explanation }) => countsFromArrival(explanation))
    .flatMap(({ kind, due_on: from, explanation }) => {
      const supportExtensionMonths = explanation.extensionMonths ?? 0;
      const { recounted } = arrivalChange(explanation, { arrivalOn, supportExtensionMonths });
      const to = recount(explanation, calendar, recounted)?.due ?? from;
      return to === from ? [] : [{ kind, from, to }];
    });
}

function explained({ explanation, rule, ...row }: Row): ExplainedDeadlineResponse {
  const { terms = [], pauses = [], source = rule, decidedBy = null, movedFrom } = explanation;
  return {
    ...row,
    source,
    decidedBy,
    ...(movedFrom && { movedFrom }),
    needsLegalReview: explanation.needsLegalReview ?? false,
    rollForward: explanation.rollForward ?? false,
    terms: terms.map((term) => termOf(term)),
    pauses: pauses.map(({ reason, from, to, rest }) => ({
      reason,
      from,
      to,
      restDays: rest.days,
      restUnit: rest.unit,
    })),
  };
}

/** Explanations of before the engine name no holidays. */
function termOf(term: Explanation['terms'][number]) {
  const { startEvent, length, unit, start, countedTo, due, skippedDays } = term;
  const { holidays = [], uncertain = false } = term as Partial<typeof term>;
  const skipped = skippedDays.length;
  return {
    ...{ startEvent, length, unit, start, countedTo, due, skipped, uncertain },
    holidays: holidays.map((day) => ({
      ...day,
      names: [...day.names],
      labels: [...day.labels],
      movedFrom: [...day.movedFrom],
    })),
  };
}
