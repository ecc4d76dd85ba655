import { Injectable } from '@nestjs/common';
import {
  type CaseOrigin,
  type CaseState,
  type ClockKind,
  type ClockRule,
  clockRules,
  dueOf,
  STATE_CLOCK,
} from '@qayidis/domain/cases';
import { mayPause, type PauseReason, recount, restOf } from '@qayidis/domain/deadlines';
import type { PlainDate } from '@qayidis/domain/kernel';
import type { Parameters } from '@qayidis/domain/parameters';
import { insertRows, type Json, type Transaction } from '../../platform/database/index.js';
import { newId } from '../../platform/ids/index.js';
import { calendarOf } from '../calendars/public.js';
import { parametersOf } from '../parameter-values/public.js';
import {
  arrivalChange,
  causeOf,
  countsFromArrival,
  countsFromArrivalAlone,
} from './arrival-changes.js';
import { DeadlineEntity } from './deadline.entity.js';
import {
  type ChangedDeadline,
  closePause,
  type DeadlineRow,
  journal,
  openPause,
  runningOf,
  writeChanged,
} from './deadline-rows.js';

/** What the clocks ask of a case. */
export interface ClockedCase {
  readonly id: string;
  readonly programmeId: string;
  readonly state: CaseState;
  readonly origin: CaseOrigin;
  readonly mentorId: string | null;
  readonly arrivalOn: PlainDate | null;
  readonly registeredOn: PlainDate | null;
  readonly reopenedOn: PlainDate | null;
  readonly supportExtensionMonths: number;
}

export type NewDeadline = Partial<DeadlineEntity> & { readonly dueOn: PlainDate };

const OF_NOBODY_PRESENT = ['SYSTEM', 'DPO'];

/** Starts, stops, pauses and moves the deadlines of a case, and keeps its next one on the case (design.md 3.2). */
@Injectable()
export class Deadlines {
  /**
   * Starts a clock by the domain's rule; one of its kind that runs already is replaced, or moved where only the
   * arrival decides.
   * @returns the due day; null where the rule starts none for this case
   */
  async start(
    tx: Transaction,
    of: ClockedCase,
    kind: ClockKind,
    on: PlainDate = tx.today,
  ): Promise<PlainDate | null> {
    const moved = await this.moveRunning(tx, of, kind);
    if (moved !== null) return moved;
    const row = await this.plan(tx, of, kind, on);
    if (row === null) return null;
    await this.stop(tx, of.id, kind, 'CANCELLED');
    await insertRows(tx, DeadlineEntity, [row]);
    return row.dueOn;
  }

  /** What counts from the arrival alone keeps its row, its pauses and its journal when the arrival is another. */
  private async moveRunning(
    tx: Transaction,
    of: ClockedCase,
    kind: ClockKind,
  ): Promise<PlainDate | null> {
    if (of.arrivalOn === null) return null;
    const running = await runningOf(tx, of.id, 'OPEN', 'PAUSED');
    const row = running.find((one) => one.kind === kind);
    if (row === undefined || !countsFromArrivalAlone(row.explanation)) return null;
    return this.countFromArrival(tx, of, row);
  }

  /** The row of a clock that starts now; null where it does not run for this case, or cannot run yet. */
  async plan(
    tx: Transaction,
    of: ClockedCase,
    kind: ClockKind,
    on: PlainDate,
  ): Promise<NewDeadline | null> {
    const rule = ruleOf(kind, of, await parametersOf(tx, of.programmeId));
    if (of.origin === 'REGISTER' && !rule.forRegister) return null;
    const due = dueOf(rule, on, anchorsOf(of), await calendarOf(tx));
    if (due === null) return null;
    const extensionMonths = kind === 'SUPPORT_END' ? of.supportExtensionMonths : 0;
    return {
      id: newId(),
      caseId: of.id,
      kind,
      rule: rule.source,
      startedOn: on,
      dueOn: due.due,
      ownerRole: rule.owner,
      ownerId: rule.owner === 'MENTOR' ? of.mentorId : null,
      explanation: { ...due, pauses: [], extensionMonths } as unknown as Json,
    };
  }

  async stop(
    tx: Transaction,
    caseId: string,
    kind: ClockKind,
    as: 'MET' | 'CANCELLED' = 'MET',
  ): Promise<void> {
    await tx.query(
      `update deadlines set state = $3, met_on = case when $3 = 'MET' then app.today() end, version = version + 1
        where case_id = $1 and kind = $2 and state in ('OPEN', 'PAUSED')`,
      [caseId, kind, as],
    );
  }

  async stopAll(tx: Transaction, caseId: string): Promise<void> {
    await tx.query(
      `update deadlines set state = 'CANCELLED', version = version + 1
        where case_id = $1 and state in ('OPEN', 'PAUSED')`,
      [caseId],
    );
  }

  /** Stops what can wait for this reason and keeps the rest (reintegration.md 3 row 21; DL-06). */
  async pause(tx: Transaction, of: ClockedCase, reason: PauseReason = 'SUSPENDED'): Promise<void> {
    const parameters = await parametersOf(tx, of.programmeId);
    const calendar = await calendarOf(tx);
    const running = await runningOf(tx, of.id, 'OPEN');
    const stopped = running.filter(({ kind }) => mayPause(ruleOf(kind, of, parameters), reason));
    const changed: ChangedDeadline[] = [];
    for (const row of stopped) {
      const rest = restOf(row.explanation, row.due_on, tx.today, calendar);
      const pause = { reason, from: tx.today, to: null, rest };
      await openPause(tx, row.id, pause);
      const pauses = [...row.explanation.pauses, pause];
      changed.push({ row, state: 'PAUSED', explanation: { ...row.explanation, pauses } });
    }
    await writeChanged(tx, changed);
    await journal(
      tx,
      'PAUSE',
      stopped.map((row) => ({ row, to: null })),
    );
  }

  /** Work goes on with the rest (row 22), by the days off as they are known now. */
  async resume(tx: Transaction, of: ClockedCase): Promise<void> {
    const calendar = await calendarOf(tx);
    for (const row of await runningOf(tx, of.id, 'PAUSED')) {
      const pauses = row.explanation.pauses.map((pause) => ({
        ...pause,
        to: pause.to ?? tx.today,
      }));
      const counted = recount({ ...row.explanation, pauses }, calendar);
      if (counted === null) continue;
      await closePause(tx, row.id);
      const explanation = { ...row.explanation, ...counted };
      await writeChanged(tx, [{ row, state: 'OPEN', explanation }]);
      await journal(tx, 'RESUME', [{ row, to: counted.due }]);
    }
  }

  /**
   * After a confirmed arrival or a longer support: moves what counts from them, and starts the clock of the
   * state that could not run before.
   */
  async recompute(tx: Transaction, of: ClockedCase): Promise<void> {
    const running = await runningOf(tx, of.id, 'OPEN', 'PAUSED');
    for (const row of running)
      if (countsFromArrival(row.explanation)) await this.countFromArrival(tx, of, row);
    const clock = STATE_CLOCK[of.state];
    if (clock && !running.some(({ kind }) => kind === clock)) await this.start(tx, of, clock);
  }

  private async countFromArrival(
    tx: Transaction,
    of: ClockedCase,
    row: DeadlineRow,
  ): Promise<PlainDate> {
    const { recounted, extensionMonths } = arrivalChange(row.explanation, of);
    const counted = recount(row.explanation, await calendarOf(tx), recounted);
    if (counted === null) return row.due_on;
    const explanation = { ...row.explanation, ...counted, extensionMonths };
    const state = row.state === 'PAUSED' ? 'PAUSED' : 'OPEN';
    await writeChanged(tx, [{ row, state, explanation }]);
    if (counted.due === row.due_on) return row.due_on;
    const cause = causeOf(row.explanation, of);
    await journal(tx, cause, [{ row, to: counted.due }]);
    const data = { clock: row.kind, from: row.due_on, to: counted.due, cause };
    tx.event({ caseId: of.id, kind: 'deadline.moved', data });
    return counted.due;
  }

  /** The deadlines of a mentor go with the case to the next one. */
  async handOver(tx: Transaction, caseId: string, mentorId: string): Promise<void> {
    await tx.query(
      `update deadlines set owner_id = $2, version = version + 1
        where case_id = $1 and owner_role = 'MENTOR' and state in ('OPEN', 'PAUSED')`,
      [caseId, mentorId],
    );
  }

  /** Copies the next deadline that people have to keep to the case, where lists and queues read it. */
  async refreshNext(tx: Transaction, ...caseIds: readonly string[]): Promise<void> {
    await tx.query(
      `update cases set (next_due_on, next_due_kind) = (
          select due_on, kind from deadlines
           where case_id = cases.id and state = 'OPEN' and owner_role <> all($2::text[])
           order by due_on, kind limit 1),
          retention_until = (select max(due_on) from deadlines
           where case_id = cases.id and state = 'OPEN' and kind in ('RETENTION', 'RETENTION_REJECTED'))
        where id = any ($1)`,
      [caseIds, OF_NOBODY_PRESENT],
    );
  }
}

const anchorsOf = (of: ClockedCase) => ({
  arrivalConfirmedOn: of.arrivalOn,
  registeredOn: of.registeredOn,
  reopenedOn: of.reopenedOn,
});

/** The support period is as long as it was extended to (reintegration.md 3, orders of clocks). */
function ruleOf(kind: ClockKind, of: ClockedCase, parameters: Parameters): ClockRule {
  const { SUPPORT_PERIOD } = parameters;
  const value = SUPPORT_PERIOD.value + of.supportExtensionMonths;
  return clockRules({ ...parameters, SUPPORT_PERIOD: { ...SUPPORT_PERIOD, value } })[kind];
}
