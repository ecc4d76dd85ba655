import { Injectable } from '@nestjs/common';
import { CEILING_EXEMPT_TYPES } from '@qayidis/domain/code-lists';
import { ceilingOf, countedMinor, DRAFTING_STATES, goalRefusal } from '@qayidis/domain/plans';
import { Keyring } from '../../platform/crypto/index.js';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { caseScope } from '../cases/public.js';
import {
  type CaseBoard,
  costing,
  immediateItems,
  loadBoard,
  pendingPlan,
  type PlanRow,
  ruledBy,
} from './case-board.js';
import { CeilingRequests, needsOverride } from './ceiling-requests.js';
import type { CeilingResponse, PlansResponse } from './dto/plans.response.js';
import { priced } from './plan-content.js';
import { toPlan, type PlanReading, versionsOf } from './plan.mapper.js';

interface Of {
  readonly id: string;
  readonly programmeId: string;
  readonly state: string;
  readonly mentorId: string | null;
}

/** As the matrix has it: `plan.ask-override`. */
const CASE_WORKERS: readonly string[] = ['MENTOR', 'COORDINATOR'];

/** The plans of one case with what they cost and may cost. */
@Injectable()
export class PlansQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keyring: Keyring,
    private readonly requests: CeilingRequests,
  ) {}

  /** @throws ProblemError NOT_FOUND outside one's scope. */
  read(actor: Actor, caseId: string): Promise<PlansResponse> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        const plans = await this.page(tx, caseId);
        tx.audit({ action: 'plan.read', entity: 'case', entityId: caseId, caseId });
        return plans;
      },
      { readOnly: true },
    );
  }

  /** The page inside a unit of work, for the answer to a change. */
  async page(tx: Transaction, caseId: string): Promise<PlansResponse> {
    const of = await demandCase(tx, caseId);
    const board = await loadBoard(tx, of);
    const key = await this.keyring.existing(tx, { kind: 'CASE', id: caseId });
    const reading = { board, key, names: await namesOf(tx, board) };
    const [active, pending] = [ruledBy(board), pendingPlan(board)];
    const request = await this.requests.open(tx, caseId);
    return {
      ceiling: ceilingOfCase(board),
      gravestFactors: [...board.gravestFactors],
      active: active === undefined ? null : toPlan(active, reading),
      pending: pending === undefined ? null : toPlan(pending, reading),
      versions: versionsOf(reading),
      goalsDecidable: goalsDecidable(tx, of, active),
      draftable:
        tx.actor.role === 'MENTOR' &&
        DRAFTING_STATES.includes(of.state) &&
        pending?.state !== 'SUBMITTED',
      overridable: tx.actor.role === 'PM' && pending !== undefined,
      overrideAskable: request === null && askable(tx, board, pending),
      overrideRequest: request,
    };
  }
}

const askable = (tx: Transaction, board: CaseBoard, pending: PlanRow | undefined): boolean =>
  CASE_WORKERS.includes(tx.actor.role) && pending !== undefined && needsOverride(board, pending);

/** The same rule as refuses: the mentor of an open case, about the version in force. */
const goalsDecidable = (tx: Transaction, of: Of, active: PlanRow | undefined): boolean =>
  tx.actor.role === 'MENTOR' &&
  goalRefusal(
    {
      today: tx.today,
      caseState: of.state,
      inForce: active?.state === 'ACTIVE',
      mentorId: of.mentorId,
      actorId: tx.actor.userId,
    },
    { state: 'OPEN', decidedOn: tx.today, hasNote: true },
  ) === null;

async function demandCase(tx: Transaction, caseId: string): Promise<Of> {
  const scope = caseScope(tx.actor, 1);
  const [of] = await tx.query<Of>(
    `select c.id, c.programme_id as "programmeId", c.state,
        c.mentor_id as "mentorId" from cases c
      where ${scope.conditionSql} and c.id = $2`,
    [scope.parameter, caseId],
  );
  if (of === undefined) throw new ProblemError('NOT_FOUND');
  return of;
}

async function namesOf(
  tx: Transaction,
  { plans, goals, returned }: CaseBoard,
): Promise<PlanReading['names']> {
  const ids = plans.flatMap((plan: PlanRow) => [
    plan.authorId,
    plan.decidedBy,
    plan.ceilingOverrideBy,
  ]);
  const deciders = [
    ...goals.map(({ decidedBy }) => decidedBy),
    ...returned.map(({ returnedBy }) => returnedBy),
  ];
  const rows = await tx.query<{ id: string; name: string }>(
    'select id, name from users where id = any($1::uuid[])',
    [[...new Set([...ids, ...deciders].filter((id) => id !== null))]],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function ceilingOfCase(board: CaseBoard): CeilingResponse {
  const { parameters } = board;
  return {
    limitMinor: ceilingOf(board.dependants, parameters),
    principalMinor: parameters.CEILING_PRINCIPAL.value,
    perDependantMinor: parameters.CEILING_PER_DEPENDANT.value,
    dependants: board.dependants,
    capMinor: parameters.CEILING_CASE.value,
    exemptTypes: [...CEILING_EXEMPT_TYPES],
    coordinatorLimitMinor: parameters.COORDINATOR_LIMIT.value,
    immediateHelpMinor: countedMinor(priced(costing(immediateItems(board)))),
  };
}
