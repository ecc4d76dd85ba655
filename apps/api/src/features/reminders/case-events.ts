import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CaseCommand } from '@qayidis/domain/cases';
import type { Transaction } from '../../platform/database/index.js';
import { type CaseEffectContext, CaseEffects } from '../cases/public.js';
import { EventNotices } from './event-notices.js';

const RETURNS: readonly CaseCommand[] = ['RETURN_PLAN', 'RETURN_AMENDMENT'];

/** What the case machine does to a mentor, told to them at once (peers.md asks 22, 26, 28). */
@Injectable()
export class CaseEvents implements OnModuleInit {
  constructor(
    private readonly effects: CaseEffects,
    private readonly events: EventNotices,
  ) {}

  onModuleInit(): void {
    this.effects.register('ASSIGN_MENTOR', (tx, context) => this.changeHands(tx, context));
    this.effects.register('NOTIFY', (tx, context, effect) =>
      effect.code === 'NOTIFY' && effect.role === 'MENTOR'
        ? this.planReturned(tx, context)
        : Promise.resolve(),
    );
  }

  /** Both owners are told. */
  private async changeHands(tx: Transaction, { before, after }: CaseEffectContext): Promise<void> {
    if (before.mentorId === after.mentorId) return;
    const of = { caseId: after.id };
    if (before.mentorId !== null)
      await this.events.tell(tx, { ...of, trigger: 'CASE_TAKEN', recipientId: before.mentorId });
    if (after.mentorId !== null)
      await this.events.tell(tx, { ...of, trigger: 'CASE_GIVEN', recipientId: after.mentorId });
  }

  private async planReturned(tx: Transaction, context: CaseEffectContext): Promise<void> {
    const { command, after } = context;
    if (!RETURNS.includes(command) || after.mentorId === null) return;
    await this.events.tell(tx, {
      trigger: 'PLAN_RETURNED',
      caseId: after.id,
      recipientId: after.mentorId,
      data: { command },
    });
  }
}
