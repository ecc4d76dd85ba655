import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type CaseEffect,
  FIRST_STEPS_WITHIN_DAYS,
  firstStepsFor,
  type FirstStepFacts,
} from '@qayidis/domain/cases';
import { addDays, laterOf, type PlainDate } from '@qayidis/domain/kernel';
import type { Role } from '@qayidis/domain/permissions';
import { ENDED_WITH_CASE, type TaskKind } from '@qayidis/domain/tasks';
import type { Transaction } from '../../platform/database/index.js';
import { Deadlines } from '../deadlines/public.js';
import { parametersOf } from '../parameters/public.js';
import { Tasks } from '../tasks/public.js';
import {
  CaseEffects,
  type CaseEffectContext,
  type CaseEffectHandler,
} from './case-effects.registry.js';
import { copyJourney } from './journey.js';

/** Effects that the case itself takes care of: clocks, notices, letters, tasks. */
@Injectable()
export class CoreEffects implements OnModuleInit {
  constructor(
    private readonly effects: CaseEffects,
    private readonly deadlines: Deadlines,
    private readonly tasks: Tasks,
  ) {}

  onModuleInit(): void {
    for (const [code, handler] of [...this.clockHandlers(), ...this.taskHandlers()])
      this.effects.register(code, handler);
    // Columns that the decision itself names, and the clock that the domain puts in the place of the code.
    this.effects.doneByStep('OPEN_APPEAL', 'CLOSE_APPEAL', 'NEW_EPISODE', 'RESTART_STATE_CLOCK');
  }

  /** After all other effects of a command: who acted has seen the notices, and the next deadline may be another. */
  async finish(tx: Transaction, context: CaseEffectContext): Promise<void> {
    const { role } = tx.actor;
    const caseId = context.after.id;
    await copyJourney(tx, context);
    if (role !== 'WORKER') await this.tasks.settle(tx, caseId, 'NOTICE', { role });
    await this.deadlines.refreshNext(tx, caseId);
  }

  private clockHandlers(): readonly Entry[] {
    const { deadlines } = this;
    return [
      [
        'START_CLOCK',
        async (tx, { after }, effect) => {
          await deadlines.start(tx, after, clockOf(effect));
        },
      ],
      ['STOP_CLOCK', (tx, { after }, effect) => deadlines.stop(tx, after.id, clockOf(effect))],
      ['STOP_CLOCKS', (tx, { after }) => deadlines.stopAll(tx, after.id)],
      // Letters and notices of an ended case are still delivered and read.
      ['STOP_CLOCKS', (tx, { after }) => this.tasks.cancel(tx, after.id, ENDED_WITH_CASE)],
      ['PAUSE_CLOCKS', (tx, { after }) => deadlines.pause(tx, after)],
      ['RESUME_CLOCKS', (tx, { after }) => deadlines.resume(tx, after)],
      ['RECOMPUTE_CLOCKS', (tx, { after }) => deadlines.recompute(tx, after)],
    ];
  }

  private taskHandlers(): readonly Entry[] {
    return [
      ['ASSIGN_MENTOR', (tx, { after }) => this.assign(tx, after.id, after.mentorId)],
      ['NOTIFY', (tx, context, effect) => this.notify(tx, context, effect)],
      ['LETTER', (tx, context, effect) => this.letter(tx, context, effect)],
      ['FILL_FIRST_THIRTY_DAYS', (tx, context) => this.firstSteps(tx, context)],
      ['NEW_EPISODE', (tx, context) => this.reopen(tx, context)],
      ['RAISE_NO_SHOW_TASK', (tx, context) => this.caseTask(tx, context, 'NO_SHOW', 'COORDINATOR')],
      [
        'PREPARE_HAND_OVER_SHEET',
        (tx, context) => this.caseTask(tx, context, 'HAND_OVER_SHEET', 'COORDINATOR'),
      ],
    ];
  }

  private async assign(tx: Transaction, caseId: string, mentorId: string | null): Promise<void> {
    if (mentorId === null) return;
    await this.deadlines.handOver(tx, caseId, mentorId);
    await this.tasks.handOver(tx, caseId, mentorId);
  }

  private async notify(
    tx: Transaction,
    context: CaseEffectContext,
    effect: CaseEffect,
  ): Promise<void> {
    if (effect.code !== 'NOTIFY' || effect.role === tx.actor.role) return;
    if (effect.role === 'MENTOR' && context.after.mentorId === null) return;
    await this.caseTask(tx, context, 'NOTICE', effect.role, { command: context.command });
  }

  /** A letter is handed over or sent by a person, as the safe contact allows (decisions.md D-07). */
  private async letter(
    tx: Transaction,
    context: CaseEffectContext,
    effect: CaseEffect,
  ): Promise<void> {
    if (effect.code !== 'LETTER') return;
    const role = context.after.mentorId === null ? 'COORDINATOR' : 'MENTOR';
    await this.caseTask(tx, context, 'SEND_LETTER', role, { letter: effect.letter });
  }

  /** Only the end of a case cancels its first steps: what is cancelled was not done (CASE-86). */
  private async reopen(tx: Transaction, { after }: CaseEffectContext): Promise<void> {
    await this.tasks.cancel(tx, after.id, ['SEND_LETTER'], { letter: 'CLOSURE' });
    const { mentorId: assigneeId } = after;
    const dueOn = firstStepsDue(tx, after);
    await this.tasks.takeUp(tx, after.id, 'FIRST_STEP', { assigneeId, dueOn });
  }

  private async firstSteps(tx: Transaction, { after }: CaseEffectContext): Promise<void> {
    const dueOn = firstStepsDue(tx, after);
    const steps = firstStepsFor(
      await firstStepFacts(tx, after),
      await parametersOf(tx, after.programmeId),
    );
    await this.tasks.create(
      tx,
      ...steps.map((step) => ({
        kind: 'FIRST_STEP' as const,
        programmeId: after.programmeId,
        caseId: after.id,
        assigneeRole: 'MENTOR' as const,
        assigneeId: after.mentorId,
        params: { step },
        dueOn,
      })),
    );
  }

  private async caseTask(
    tx: Transaction,
    { after }: CaseEffectContext,
    kind: TaskKind,
    role: Role,
    params: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const assigneeId = role === 'MENTOR' ? after.mentorId : null;
    const { programmeId, id: caseId } = after;
    await this.tasks.createOnce(tx, {
      kind,
      programmeId,
      caseId,
      assigneeRole: role,
      assigneeId,
      params,
    });
  }
}

type Entry = readonly [CaseEffect['code'], CaseEffectHandler];

function clockOf(effect: CaseEffect) {
  if (effect.code === 'START_CLOCK' || effect.code === 'STOP_CLOCK') return effect.clock;
  throw new RangeError(`${effect.code} names no clock`);
}

/** Counted from the arrival or the registration, whichever is later; a reopening counts as the registration. */
function firstStepsDue(
  tx: Transaction,
  { arrivalOn, stateSince }: CaseEffectContext['after'],
): PlainDate {
  const start = arrivalOn === null ? tx.today : laterOf(arrivalOn, stateSince);
  return addDays(start, FIRST_STEPS_WITHIN_DAYS);
}

async function firstStepFacts(
  tx: Transaction,
  { id, origin, arrivalOn }: CaseEffectContext['after'],
): Promise<FirstStepFacts> {
  const members = await tx.query<{ birth_year: number | null }>(
    `select p.birth_year from case_members m join persons p on p.id = m.person_id where m.case_id = $1`,
    [id],
  );
  const birthYears = members.flatMap(({ birth_year }) => birth_year ?? []);
  return { origin: origin, arrivalOn, today: tx.today, birthYears };
}
