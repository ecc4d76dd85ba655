import { Injectable } from '@nestjs/common';
import {
  availableActions,
  type CaseAction,
  type CaseCommand,
  type CaseDecision,
  type CaseFacts,
  type CaseInput,
  type CaseRole,
  decide,
  possibleCommands,
} from '@qayidis/domain/cases';
import type { Refusal } from '@qayidis/domain/problems';
import { caseEventKind } from '@qayidis/domain/timeline';
import { changesBetween, type Json, type Transaction } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { caseChanges } from './case-changes.js';
import { CaseEffects } from './case-effects.registry.js';
import { parametersOf } from '../parameters/public.js';
import { baseFacts } from './case-facts.js';
import { CaseFactsRegistry } from './case-facts.registry.js';
import { CaseRemarks, type Remark } from './case-remarks.js';
import { CaseStore } from './case-store.js';
import type { CaseEntity } from './case.entity.js';
import { CoreEffects } from './core-effects.js';
import { demandMentor } from './mentor-choice.js';

/** What comes with a command: codes and dates for the rules, typed text for the file. */
export interface CasePayload {
  readonly input?: CaseInput;
  readonly comment?: string;
  readonly letterText?: string;
  /** Further codes, ids and dates for the timeline. */
  readonly data?: Readonly<Record<string, Json>>;
}

const roleOf = (tx: Transaction): CaseRole =>
  tx.actor.role === 'WORKER' ? 'SYSTEM' : (tx.actor.role as CaseRole);

/** The one way by which a case changes: load under guard, ask the domain, write, carry out, record. */
@Injectable()
export class CaseCommands {
  constructor(
    private readonly store: CaseStore,
    private readonly registry: CaseFactsRegistry,
    private readonly effects: CaseEffects,
    private readonly remarks: CaseRemarks,
    private readonly core: CoreEffects,
  ) {}

  /**
   * @param version the one the caller saw (If-Match); null for the system
   * @throws ProblemError 404 outside scope, 412 stale, 409 with what is possible, 422 with the rule
   */
  async execute(
    tx: Transaction,
    caseId: string,
    version: number | null,
    command: CaseCommand,
    payload: CasePayload = {},
  ): Promise<CaseEntity> {
    const before = await this.store.loadForUpdate(tx, caseId, version);
    const facts = await this.facts(tx, before);
    const input = { ...payload.input, ...presence(payload) };
    const decision = await this.decide(tx, before, facts, command, input);
    if (input.mentorId !== undefined) await demandMentor(tx, input.mentorId, before.programmeId);
    const after = await this.store.change(tx, before, await caseChanges(tx, before, decision));
    const remarkIds = await this.remarks.store(tx, caseId, command, remarksOf(payload));
    const remark = payload.comment ?? payload.letterText ?? null;
    const context = { command, before, after, facts, input, remark };
    await this.effects.carryOut(tx, decision.effects, context);
    await this.core.finish(tx, context);
    this.record(tx, context, { remarkIds, ...payload.data });
    return after;
  }

  /** Asks the machine without writing. @throws ProblemError as `execute`. */
  async demand(tx: Transaction, of: CaseEntity, command: CaseCommand): Promise<void> {
    await this.decide(tx, of, await this.facts(tx, of), command, {});
  }

  /** Everything the rules may ask about this case. */
  async facts(tx: Transaction, of: CaseEntity): Promise<CaseFacts> {
    return this.registry.gather(tx, of, await baseFacts(tx, of));
  }

  /** What this person may do now, with the reasons against the rest: the same function as refuses (design.md 2). */
  async actions(tx: Transaction, of: CaseEntity, facts: CaseFacts): Promise<readonly CaseAction[]> {
    const actor = { role: roleOf(tx), userId: tx.actor.userId };
    return availableActions(of.state, actor, facts, await parametersOf(tx, of.programmeId));
  }

  private async decide(
    tx: Transaction,
    of: CaseEntity,
    facts: CaseFacts,
    command: CaseCommand,
    input: CaseInput,
  ): Promise<CaseDecision> {
    const actor = { role: roleOf(tx), userId: tx.actor.userId };
    const parameters = await parametersOf(tx, of.programmeId);
    const decided = decide(of.state, { command, actor, input }, facts, parameters);
    if (decided.ok) return decided.value;
    throw refusal(of, actor.role, decided.error);
  }

  private record(
    tx: Transaction,
    {
      command,
      before,
      after,
      input,
    }: { command: CaseCommand; before: CaseEntity; after: CaseEntity; input: CaseInput },
    extra: Readonly<Record<string, Json>>,
  ): void {
    const kind = caseEventKind(command);
    tx.event({
      caseId: after.id,
      kind,
      data: {
        from: before.state,
        to: after.state,
        ...(input as Record<string, Json>),
        ...daysBefore(before, after),
        ...extra,
      },
    });
    tx.audit({
      action: kind,
      entity: 'case',
      entityId: after.id,
      caseId: after.id,
      changes: changesBetween(before, valuesOf(after)),
    });
  }
}

/** Said with what the state offers to this person; a rule may still stand against one of them. */
const refusal = ({ state }: CaseEntity, role: CaseRole, error: Refusal): ProblemError =>
  ProblemError.of(
    error,
    error.code === 'TRANSITION_NOT_ALLOWED'
      ? { allowedActions: possibleCommands(state, role) }
      : {},
  );

/** The row without what changes with every write. */
const valuesOf = ({ version: _version, updatedAt: _updatedAt, ...row }: CaseEntity) => row;

type ArrivalDays = Pick<CaseEntity, 'arrivalOn' | 'plannedArrivalOn'>;

/** The days of an arrival that a step changed, as they were: the timeline says from when to when. */
const daysBefore = (before: ArrivalDays, after: ArrivalDays): Readonly<Record<string, Json>> => ({
  ...(before.arrivalOn !== after.arrivalOn && { arrivalOnBefore: before.arrivalOn }),
  ...(before.plannedArrivalOn !== after.plannedArrivalOn && {
    plannedOnBefore: before.plannedArrivalOn,
  }),
});

const presence = ({ comment, letterText }: CasePayload): CaseInput => ({
  ...(comment !== undefined && { hasComment: true }),
  ...(letterText !== undefined && { hasLetterText: true }),
});

function remarksOf({ comment, letterText }: CasePayload): readonly Remark[] {
  return [
    ...(comment === undefined ? [] : [{ kind: 'COMMENT' as const, text: comment }]),
    ...(letterText === undefined ? [] : [{ kind: 'LETTER' as const, text: letterText }]),
  ];
}
