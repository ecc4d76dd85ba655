import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@qayidis/domain/kernel';
import { goalRefusal, type GoalState } from '@qayidis/domain/plans';
import { Keyring, type SubjectKey } from '../../platform/crypto/index.js';
import { changesBetween, type Transaction, updateGuarded } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { newId } from '../../platform/ids/index.js';
import { CaseStore } from '../cases/public.js';
import type { DecideGoalRequest } from './dto/decide-goal.request.js';
import { PlanGoalEntity } from './plan-goal.entity.js';
import { toGoal } from './plan.mapper.js';
import { sealText } from './plan-places.js';

interface GoalPlace {
  readonly case_id: string;
  readonly state: string;
  readonly goal_state: GoalState;
  readonly decided_on: PlainDate | null;
}

/** What became of the goals of a plan (reintegration.md 4.4): said by the mentor, open to correction until the end. */
@Injectable()
export class Goals {
  constructor(
    private readonly cases: CaseStore,
    private readonly keyring: Keyring,
  ) {}

  /**
   * @returns the id of the case
   * @throws ProblemError NOT_FOUND outside one's cases, VERSION_STALE, RULE_REFUSED
   */
  async decide(
    tx: Transaction,
    id: string,
    version: number,
    { state, decidedOn, note = null }: DecideGoalRequest,
  ): Promise<string> {
    const [place] = await tx.query<GoalPlace>(
      'select g.case_id, p.state, g.state as goal_state, g.decided_on from plan_goals g join plans p on p.id = g.plan_id where g.id = $1',
      [id],
    );
    if (place === undefined) throw new ProblemError('NOT_FOUND');
    const of = await this.cases.loadForChange(tx, place.case_id, 'GOAL');
    const facts = {
      today: tx.today,
      caseState: of.state,
      inForce: place.state === 'ACTIVE',
      mentorId: of.mentorId,
      actorId: tx.actor.userId,
    };
    const refusal = goalRefusal(facts, { state, decidedOn, hasNote: note !== null });
    if (refusal) throw ProblemError.of(refusal);
    const key = await this.keyring.subject(tx, { kind: 'CASE', id: of.id });
    const outcomeId = newId();
    const done = await updateGuarded(
      tx,
      PlanGoalEntity,
      { id, version },
      {
        state,
        outcomeId,
        decidedOn,
        decidedBy: tx.actor.userId,
        noteCipher: sealText(key, 'note_cipher', outcomeId, note),
      },
    );
    if (!done) throw await stale(tx, key, id, version);
    tx.event({ caseId: of.id, kind: 'goal.decide', data: { goalId: id, state } });
    tx.audit({
      action: 'goal.decide',
      entity: 'goal',
      entityId: id,
      caseId: of.id,
      fields: ['state', 'decidedOn', 'note'],
      changes: changesBetween<PlanGoalEntity>(
        { state: place.goal_state, decidedOn: place.decided_on },
        { state, decidedOn },
      ),
    });
    return of.id;
  }
}

/** With the goal as the plan shows it. */
async function stale(
  tx: Transaction,
  key: SubjectKey,
  id: string,
  sentVersion: number,
): Promise<ProblemError> {
  const goal = await tx.em.findOneByOrFail(PlanGoalEntity, { id });
  const rows = await tx.query<{ id: string; name: string }>(
    'select id, name from users where id = $1',
    [goal.decidedBy],
  );
  const names = new Map(rows.map((row) => [row.id, row.name]));
  return new ProblemError('VERSION_STALE', {
    sentVersion,
    current: { ...toGoal(goal, { key, names }) },
  });
}
