import { Injectable } from '@nestjs/common';
import {
  type CaseOrigin,
  type CaseState,
  type ClockDue,
  type ClockKind,
  type ClockRest,
  type ClockRule,
  clockRules,
  dueOf,
  restOf,
  resumedDue,
  STATE_CLOCK,
} from '@qayidis/domain/cases';
import type { Parameters } from '@qayidis/domain/parameters';
import type { PlainDate } from '@qayidis/domain/kernel';
import { insertRows, type Json, type Transaction } from '../../platform/database/index.js';
import { newId } from '../../platform/ids/index.js';
import { parametersOf } from '../parameters/public.js';
import { DeadlineEntity } from './deadline.entity.js';
import { WORKING_DAYS } from './working-days.js';

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

interface Pause {
  readonly from: string;
  readonly to: string | null;
  readonly rest: ClockRest;
}
type Explanation = ClockDue & { readonly pauses: readonly Pause[] };

interface DeadlineRow {
  readonly id: string;
  readonly kind: ClockKind;
  readonly started_on: PlainDate;
  readonly due_on: PlainDate;
  readonly explanation: Explanation;
}

const OF_NOBODY_PRESENT = ['SYSTEM', 'DPO'];

/** Starts, stops, pauses and moves the deadlines of a case, and keeps its next one on the case (design.md 3.2). */
@Injectable()
export class Deadlines {
  /**
   * Starts a clock by the domain's rule; one of its kind that runs already is replaced.
   * @returns the due day; null where the rule starts none for this case
   */
  async start(
    tx: Transaction,
    of: ClockedCase,
    kind: ClockKind,
    on: PlainDate = tx.today,
  ): Promise<PlainDate | null> {
    const row = await this.plan(tx, of, kind, on);
    if (row === null) return null;
    await this.stop(tx, of.id, kind, 'CANCELLED');
    await insertRows(tx, DeadlineEntity, [row]);
    return row.dueOn;
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
    const due = dueOf(rule, on, anchorsOf(of), WORKING_DAYS);
    if (due === null) return null;
    return {
      id: newId(),
      caseId: of.id,
      kind,
      rule: rule.source,
      startedOn: on,
      dueOn: due.due,
      ownerRole: rule.owner,
      ownerId: rule.owner === 'MENTOR' ? of.mentorId : null,
      explanation: { ...due, pauses: [] } as unknown as Json,
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

  /** A suspension stops what can wait and keeps the rest (reintegration.md 3 row 21). */
  async pause(tx: Transaction, of: ClockedCase): Promise<void> {
    const parameters = await parametersOf(tx, of.programmeId);
    for (const row of await this.running(tx, of.id, 'OPEN')) {
      if (!ruleOf(row.kind, of, parameters).pausable) continue;
      const rest = restOf(row.explanation, row.due_on, tx.today, WORKING_DAYS);
      const pauses = [...row.explanation.pauses, { from: tx.today, to: null, rest }];
      await this.change(tx, row, 'PAUSED', row.due_on, { ...row.explanation, pauses });
    }
  }

  /** Work goes on with the rest (row 22). */
  async resume(tx: Transaction, of: ClockedCase): Promise<void> {
    for (const row of await this.running(tx, of.id, 'PAUSED')) {
      const last = row.explanation.pauses.at(-1);
      if (last === undefined) continue;
      const due = resumedDue(last.rest, tx.today, row.explanation.rollForward, WORKING_DAYS);
      const pauses = [...row.explanation.pauses.slice(0, -1), { ...last, to: tx.today }];
      await this.change(tx, row, 'OPEN', due, { ...row.explanation, pauses });
    }
  }

  /**
   * After a confirmed arrival or a longer support: moves what counts from them, and starts the clock of the
   * state that could not run before.
   */
  async recompute(tx: Transaction, of: ClockedCase): Promise<void> {
    const parameters = await parametersOf(tx, of.programmeId);
    const running = await this.running(tx, of.id, 'OPEN');
    for (const row of running) {
      const rule = ruleOf(row.kind, of, parameters);
      if (!rule.terms.some(({ startEvent }) => startEvent === 'ARRIVAL_CONFIRMED')) continue;
      // A day that was agreed with the person stays (VISIT-07).
      if (row.explanation.decidedBy === 'VISIT_RESCHEDULED') continue;
      const due = dueOf(rule, row.started_on, anchorsOf(of), WORKING_DAYS);
      if (due === null || due.due === row.due_on) continue;
      const { pauses } = row.explanation;
      await this.change(tx, row, 'OPEN', due.due, { ...due, pauses });
      tx.event({
        caseId: of.id,
        kind: 'deadline.moved',
        data: { clock: row.kind, from: row.due_on, to: due.due },
      });
    }
    const clock = STATE_CLOCK[of.state];
    if (clock && !running.some(({ kind }) => kind === clock)) await this.start(tx, of, clock);
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
  async refreshNext(tx: Transaction, caseId: string): Promise<void> {
    await tx.query(
      `update cases set (next_due_on, next_due_kind) = (
          select due_on, kind from deadlines
           where case_id = cases.id and state = 'OPEN' and owner_role <> all($2::text[])
           order by due_on, kind limit 1),
          retention_until = (select max(due_on) from deadlines
           where case_id = cases.id and state = 'OPEN' and kind in ('RETENTION', 'RETENTION_REJECTED'))
        where id = $1`,
      [caseId, OF_NOBODY_PRESENT],
    );
  }

  private running(tx: Transaction, caseId: string, state: string): Promise<DeadlineRow[]> {
    return tx.query<DeadlineRow>(
      `select id, kind, started_on, due_on, explanation from deadlines
        where case_id = $1 and state = $2 order by due_on, kind`,
      [caseId, state],
    );
  }

  private async change(
    tx: Transaction,
    row: DeadlineRow,
    state: string,
    due: PlainDate,
    explanation: Explanation,
  ): Promise<void> {
    await tx.query(
      `update deadlines set state = $2, due_on = $3, explanation = $4,
          window_from = window_from + ($3::date - due_on), window_to = window_to + ($3::date - due_on), version = version + 1,
          paused_on = case when $2 = 'PAUSED' then app.today() end
        where id = $1`,
      [row.id, state, due, JSON.stringify(explanation)],
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
