import { Injectable } from '@nestjs/common';
import { ceilingOf, countedMinor, DRAFTING_STATES } from '@qayidis/domain/plans';
import { Keyring, type SubjectKey } from '../../platform/crypto/index.js';
import { insertRows, type Transaction, updateGuarded } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { newId } from '../../platform/ids/index.js';
import { type CaseEntity, CaseStore } from '../cases/public.js';
import {
  activePlan,
  type CaseBoard,
  costing,
  immediateItems,
  itemsOf,
  loadBoard,
  pendingPlan,
  type PlanRow,
} from './case-board.js';
import { CeilingRequests } from './ceiling-requests.js';
import { type DraftRows, draftRows } from './draft-rows.js';
import type { SavePlanDraftRequest } from './dto/save-plan-draft.request.js';
import { demandOrderedKept, priced } from './plan-content.js';
import { PlanGoalEntity } from './plan-goal.entity.js';
import { PlanItemEntity } from './plan-item.entity.js';
import { PlanMeasureEntity } from './plan-measure.entity.js';
import { sealText } from './plan-places.js';
import { notNow, stale } from './plan-refusals.js';
import { PlanEntity } from './plan.entity.js';

/** Writing of plan versions that are not decided yet. */
@Injectable()
export class PlanDrafts {
  constructor(
    private readonly cases: CaseStore,
    private readonly keyring: Keyring,
    private readonly requests: CeilingRequests,
  ) {}

  /**
   * Saves the whole draft; during assistance the first save starts an amendment.
   * @param version 0 where no version waits yet
   * @throws ProblemError NOT_FOUND, VERSION_STALE, TRANSITION_NOT_ALLOWED, VALIDATION_FAILED, RULE_REFUSED
   */
  async write(
    tx: Transaction,
    caseId: string,
    version: number,
    body: SavePlanDraftRequest,
  ): Promise<void> {
    const of = await this.cases.loadForChange(tx, caseId, 'PLAN');
    const board = await loadBoard(tx, of);
    const pending = pendingPlan(board);
    demandDrafting(tx, of, pending, version);
    await demandSense(tx, caseId, body);
    const key = await this.keyring.subject(tx, { kind: 'CASE', id: caseId });
    const planId = pending?.id ?? (await this.create(tx, of, board));
    const rows = draftRows(body, { planId, caseId, board, key });
    demandOrderedKept(board, rows.items);
    const changes = { ...columnsOf(body, planId, key), ...overrideOf(board, pending, rows) };
    const seen = { id: planId, version: pending?.version ?? 1 };
    if (!(await updateGuarded(tx, PlanEntity, seen, changes))) throw stale(version, pending);
    await replace(tx, planId, rows);
    if (!isAboveCeiling(board, rows)) await this.requests.settle(tx, caseId);
    tx.audit({ action: 'plan.draft', entity: 'plan', entityId: planId, caseId });
  }

  /** The manager lets the pending version pass above the ceiling (reintegration.md 5.3). */
  async overrideCeiling(
    tx: Transaction,
    caseId: string,
    version: number,
    reason: string,
  ): Promise<void> {
    const of = await this.cases.loadForChange(tx, caseId, 'PLAN');
    const plan = pendingPlan(await loadBoard(tx, of));
    if (plan === undefined) throw notNow(tx, of);
    const key = await this.keyring.subject(tx, { kind: 'CASE', id: caseId });
    const place = 'ceiling_override_reason_cipher' as const;
    const changes = {
      ceilingOverrideBy: tx.actor.userId,
      ceilingOverrideReasonCipher: sealText(key, place, plan.id, reason),
    };
    if (!(await updateGuarded(tx, PlanEntity, { id: plan.id, version }, changes)))
      throw stale(version, plan);
    await this.requests.settle(tx, caseId);
    tx.event({ caseId, kind: 'plan.override-ceiling', data: { planId: plan.id } });
    tx.audit({ action: 'plan.override-ceiling', entity: 'plan', entityId: plan.id, caseId });
  }

  /** An empty version with the number that follows. @returns its id */
  async create(tx: Transaction, of: CaseEntity, board: CaseBoard): Promise<string> {
    const id = newId();
    const number = Math.max(0, ...board.plans.map((plan) => plan.number)) + 1;
    const authorId = tx.actor.userId ?? of.mentorId ?? id;
    const amendment = activePlan(board) !== undefined;
    await insertRows(tx, PlanEntity, [
      { id, caseId: of.id, number, state: 'DRAFT', amendment, authorId },
    ]);
    tx.event({ caseId: of.id, kind: 'plan.draft', data: { planId: id, number, amendment } });
    return id;
  }
}

export async function insertContent(tx: Transaction, rows: DraftRows): Promise<void> {
  await insertRows(tx, PlanGoalEntity, rows.goals);
  await insertRows(tx, PlanItemEntity, rows.items);
  await insertRows(tx, PlanMeasureEntity, rows.measures);
}

async function replace(tx: Transaction, planId: string, rows: DraftRows): Promise<void> {
  await tx.query('delete from plan_measures where plan_id = $1', [planId]);
  await tx.query('delete from plan_items where plan_id = $1', [planId]);
  await tx.query('delete from plan_goals where plan_id = $1', [planId]);
  await insertContent(tx, rows);
}

const columnsOf = (body: SavePlanDraftRequest, planId: string, key: SubjectKey) => ({
  summaryCipher: sealText(key, 'summary_cipher', planId, body.summary),
  language: body.language ?? null,
  ownContributionMinor: body.ownContributionMinor,
  otherFundingMinor: body.otherFundingMinor,
  signedOn: body.signedOn ?? null,
  signatureMethod: body.signatureMethod ?? null,
});

const countedIn = ({ items }: DraftRows): number =>
  countedMinor(items.map(({ type, plannedMinor }) => ({ type, amountMinor: plannedMinor })));

const isAboveCeiling = (board: CaseBoard, rows: DraftRows): boolean => {
  const given = countedMinor(priced(costing(immediateItems(board))));
  return countedIn(rows) + given > ceilingOf(board.dependants, board.parameters);
};

/** What the manager let pass was this sum: a dearer plan needs to be let pass again. */
function overrideOf(board: CaseBoard, pending: PlanRow | undefined, rows: DraftRows) {
  const before = countedMinor(priced(costing(itemsOf(board, pending))));
  return countedIn(rows) > before
    ? { ceilingOverrideBy: null, ceilingOverrideReasonCipher: null }
    : {};
}

function demandDrafting(
  tx: Transaction,
  of: CaseEntity,
  pending: PlanRow | undefined,
  version: number,
): void {
  if (!DRAFTING_STATES.includes(of.state) || pending?.state === 'SUBMITTED') throw notNow(tx, of);
  if ((pending?.version ?? 0) !== version) throw stale(version, pending);
}

/** Items are for members of the case; nobody has signed tomorrow. */
async function demandSense(
  tx: Transaction,
  caseId: string,
  { items, signedOn }: SavePlanDraftRequest,
): Promise<void> {
  if (signedOn && signedOn > tx.today)
    throw new ProblemError('VALIDATION_FAILED', {
      errors: [{ pointer: '#/signedOn', code: 'IN_THE_FUTURE' }],
    });
  const members = await tx.query<{ person_id: string }>(
    'select person_id from case_members where case_id = $1',
    [caseId],
  );
  const known = new Set(members.map(({ person_id }) => person_id));
  const errors = items.flatMap(({ personId }, index) =>
    personId && !known.has(personId)
      ? [{ pointer: `#/items/${index}/personId`, code: 'UNKNOWN_CODE' as const }]
      : [],
  );
  if (errors.length > 0) throw new ProblemError('VALIDATION_FAILED', { errors });
}
