import { Injectable } from '@nestjs/common';
import { type Transaction } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { type CaseEntity, CaseStore } from '../cases/public.js';
import { Tasks, TaskTexts } from '../tasks/public.js';
import { type CaseBoard, loadBoard, pendingPlan, type PlanRow } from './case-board.js';
import type { CeilingRequestResponse } from './dto/plan-parts.response.js';
import { summaryOf } from './plan-content.js';
import { notNow, stale } from './plan-refusals.js';

/** The task by which the manager is asked; the queue of decisions finds the case by it. */
const CEILING_TASK = 'CEILING_OVERRIDE';

const OPEN = `select id, case_id as "caseId", text_cipher as "textCipher",
    (created_at at time zone 'Asia/Baku')::date::text as "askedOn"
  from tasks where case_id = $1 and kind = '${CEILING_TASK}' and state = 'OPEN' limit 1`;

interface OpenTask {
  readonly id: string;
  readonly caseId: string;
  readonly textCipher: string | null;
  readonly askedOn: string;
}

/** Only a version that costs more than its ceiling, and was not let pass, needs the manager's word. */
export const needsOverride = (board: CaseBoard, plan: PlanRow): boolean => {
  const { countedMinor, ceilingMinor } = summaryOf(board, plan);
  return plan.ceilingOverrideBy === null && countedMinor > ceilingMinor;
};

/** Who works on a case asks the manager to let a plan pass above the ceiling (reintegration.md 5.3). */
@Injectable()
export class CeilingRequests {
  constructor(
    private readonly cases: CaseStore,
    private readonly tasks: Tasks,
    private readonly texts: TaskTexts,
  ) {}

  /** @throws ProblemError NOT_FOUND, VERSION_STALE, TRANSITION_NOT_ALLOWED, RULE_REFUSED */
  async ask(tx: Transaction, caseId: string, version: number, reason: string): Promise<void> {
    const of = await this.cases.loadForChange(tx, caseId, 'PLAN');
    const board = await loadBoard(tx, of);
    const plan = pendingPlan(board);
    if (plan === undefined) throw notNow(tx, of);
    if (plan.version !== version) throw stale(version, plan);
    if (!needsOverride(board, plan)) throw refused('ABOVE_CEILING');
    if ((await this.open(tx, caseId)) !== null) throw refused('OVERRIDE_ASKED');
    await this.create(tx, of, reason);
    tx.event({ caseId, kind: 'plan.ask-override', data: { planId: plan.id } });
    tx.audit({ action: 'plan.ask-override', entity: 'plan', entityId: plan.id, caseId });
  }

  /** What was asked and waits for the manager. */
  async open(tx: Transaction, caseId: string): Promise<CeilingRequestResponse | null> {
    const [task] = await tx.query<OpenTask>(OPEN, [caseId]);
    if (task === undefined) return null;
    const [opened] = await this.texts.open(tx, [task]);
    return { askedOn: task.askedOn, reason: opened?.text ?? null };
  }

  /** Answered, or not needed any more. */
  settle(tx: Transaction, caseId: string): Promise<void> {
    return this.tasks.settle(tx, caseId, CEILING_TASK);
  }

  private create(tx: Transaction, of: CaseEntity, reason: string): Promise<void> {
    return this.tasks.create(tx, {
      kind: CEILING_TASK,
      programmeId: of.programmeId,
      caseId: of.id,
      assigneeRole: 'PM',
      text: reason,
    });
  }
}

const refused = (rule: 'ABOVE_CEILING' | 'OVERRIDE_ASKED'): ProblemError =>
  new ProblemError('RULE_REFUSED', { params: { rule } });
