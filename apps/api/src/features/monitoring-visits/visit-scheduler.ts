import { Injectable } from '@nestjs/common';
import type { ClockKind } from '@qayidis/domain/cases';
import type { PlainDate } from '@qayidis/domain/kernel';
import {
  liesBeforeTheSystem,
  VISIT_CODES,
  VISIT_SCHEDULE,
  type VisitCode,
  visitApplies,
  type VisitWindow,
  windowOf,
} from '@qayidis/domain/monitoring';
import { visitEventKind } from '@qayidis/domain/timeline';
import { insertRows, type Json, type Transaction } from '../../platform/database/index.js';
import { newId } from '../../platform/ids/index.js';
import type { CaseEntity } from '../cases/public.js';
import { purposeOpens } from '../consents/public.js';
import { DeadlineEntity, Deadlines, type Explanation } from '../deadlines/public.js';
import { parametersOf } from '../parameters/public.js';
import { MonitoringVisitEntity } from './monitoring-visit.entity.js';

const AMOUNTS = `select coalesce(i.approved_minor, i.planned_minor) as amount, i.delivered_on from plan_items i
  where i.case_id = $1 and i.state not in ('CANCELLED', 'RETURNED_GOODS')
    and (i.plan_id is null or exists (select 1 from plans p where p.id = i.plan_id and p.state = 'ACTIVE'))`;

interface NewDay {
  readonly code: VisitCode;
  readonly newDay: PlainDate;
  /** The day that it had before. */
  readonly movedFrom: PlainDate;
  readonly window: VisitWindow | null;
}

interface Amount {
  readonly amount: number;
  readonly delivered_on: PlainDate | null;
}

/** Puts visits and their deadlines on the schedule of a case (reintegration.md 7). */
@Injectable()
export class VisitScheduler {
  constructor(private readonly deadlines: Deadlines) {}

  /** Schedules those of these visits that the case has and that are not there yet. */
  async schedule(tx: Transaction, of: CaseEntity, codes: readonly VisitCode[]): Promise<void> {
    const items = await tx.query<Amount>(AMOUNTS, [of.id]);
    const parameters = await parametersOf(tx, of.programmeId);
    const facts = {
      followUpConsent: await purposeOpens(tx, of, 'P5_FOLLOW_UP'),
      itemAmountsMinor: items.map(({ amount }) => amount),
    };
    const first = items.flatMap(({ delivered_on }) => delivered_on ?? []).sort()[0];
    for (const code of VISIT_CODES.filter((candidate) => codes.includes(candidate))) {
      const start = VISIT_SCHEDULE[code].anchor === 'FIRST_DELIVERY' ? first : tx.today;
      if (start !== undefined && visitApplies(code, facts, parameters))
        await this.add(tx, of, code, start);
    }
  }

  /**
   * Sets the clock of a visit going by the schedule.
   * @returns the id of the deadline; null where its start is not known
   */
  async startClock(
    tx: Transaction,
    of: CaseEntity,
    code: VisitCode,
    on: PlainDate,
  ): Promise<string | null> {
    const planned = await this.deadlines.plan(tx, of, VISIT_SCHEDULE[code].clock, on);
    if (planned === null) return null;
    const window = windowOf(code, planned.dueOn, await parametersOf(tx, of.programmeId));
    return this.put(tx, { ...planned, ...columnsOf(window) });
  }

  /** A visit that was missed gets its one new day; what that day follows from stands in the explanation. */
  async startOnNewDay(
    tx: Transaction,
    of: CaseEntity,
    { code, newDay, movedFrom, window }: NewDay,
  ): Promise<string | null> {
    const { clock } = VISIT_SCHEDULE[code];
    const planned = await this.deadlines.plan(tx, of, clock, tx.today);
    if (planned === null) return null;
    const explanation = { ...onNewDay(clock, newDay), movedFrom };
    await this.deadlines.stop(tx, of.id, clock, 'CANCELLED');
    return this.put(tx, {
      ...planned,
      startedOn: tx.today,
      dueOn: newDay,
      rule: explanation.source,
      explanation: explanation as unknown as Json,
      ...columnsOf(window),
    });
  }

  private async add(
    tx: Transaction,
    of: CaseEntity,
    code: VisitCode,
    on: PlainDate,
  ): Promise<void> {
    const [there] = await tx.query(
      'select 1 from monitoring_visits where case_id = $1 and code = $2',
      [of.id, code],
    );
    if (there !== undefined) return;
    const planned = await this.deadlines.plan(tx, of, VISIT_SCHEDULE[code].clock, on);
    if (planned === null) return;
    const window = windowOf(code, planned.dueOn, await parametersOf(tx, of.programmeId));
    const over = liesBeforeTheSystem(code, window, { today: tx.today, origin: of.origin });
    const visit = { id: newId(), caseId: of.id, code };
    if (over) {
      const waived = { state: 'WAIVED', waiveReason: 'BEFORE_SYSTEM' } as const;
      await insertRows(tx, MonitoringVisitEntity, [{ ...visit, ...waived }]);
    } else {
      const deadlineId = await this.put(tx, { ...planned, ...columnsOf(window) });
      await insertRows(tx, MonitoringVisitEntity, [{ ...visit, state: 'SCHEDULED', deadlineId }]);
    }
    tx.event({
      caseId: of.id,
      kind: visitEventKind(over ? 'WAIVE' : 'SCHEDULE'),
      data: { visit: code, dueOn: planned.dueOn },
    });
  }

  private async put(tx: Transaction, row: Partial<DeadlineEntity>): Promise<string> {
    const id = row.id ?? newId();
    await insertRows(tx, DeadlineEntity, [{ ...row, id }]);
    return id;
  }
}

/** Nothing is counted: somebody set the day (reintegration.md 3.2). */
const onNewDay = (kind: ClockKind, day: PlainDate): Explanation => ({
  kind,
  due: day,
  rollForward: false,
  source: 'reintegration.md 3.2',
  needsLegalReview: false,
  decidedBy: 'VISIT_RESCHEDULED',
  pauses: [],
  terms: [
    {
      startEvent: 'VISIT_RESCHEDULED',
      length: 0,
      unit: 'CD',
      start: day,
      countedTo: day,
      due: day,
      skippedDays: [],
      holidays: [],
      uncertain: false,
    },
  ],
});

const columnsOf = (window: VisitWindow | null) => ({
  windowFrom: window?.from ?? null,
  windowTo: window?.to ?? null,
});
