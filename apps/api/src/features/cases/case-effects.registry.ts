import { Injectable } from '@nestjs/common';
import type { CaseCommand, CaseEffect, CaseFacts, CaseInput } from '@qayidis/domain/cases';
import type { Transaction } from '../../platform/database/index.js';
import type { CaseEntity } from './case.entity.js';

/** A command that was decided: what a handler of an effect may know. */
export interface CaseEffectContext {
  readonly command: CaseCommand;
  /** The row as it was. */
  readonly before: CaseEntity;
  /** The row as it is now; state and columns are written. */
  readonly after: CaseEntity;
  readonly facts: CaseFacts;
  readonly input: CaseInput;
  /** What was typed with the command; already stored. */
  readonly remark: string | null;
}

/** Codes of effects as the table writes them, without their objects. */
type DoneByStep = CaseEffect['code'] | 'RESTART_STATE_CLOCK';

export type CaseEffectHandler = (
  tx: Transaction,
  context: CaseEffectContext,
  effect: CaseEffect,
) => Promise<void>;

/** Who does what the machine orders. Features register in `onModuleInit`; all run in the command's transaction. */
@Injectable()
export class CaseEffects {
  private readonly handlers = new Map<CaseEffect['code'], CaseEffectHandler[]>();
  private readonly byStep = new Set<string>();

  register(code: CaseEffect['code'], handler: CaseEffectHandler): void {
    this.handlers.set(code, [...(this.handlers.get(code) ?? []), handler]);
  }

  /**
   * Says that the step which orders these effects does them itself: it makes or takes away the case, or they are
   * columns of its row. Named where that is done, so that no effect is left to nobody.
   */
  doneByStep(...codes: readonly DoneByStep[]): void {
    for (const code of codes) this.byStep.add(code);
  }

  async carryOut(
    tx: Transaction,
    effects: readonly CaseEffect[],
    context: CaseEffectContext,
  ): Promise<void> {
    for (const effect of effects)
      for (const handler of this.handlers.get(effect.code) ?? [])
        await handler(tx, context, effect);
  }

  /** Codes that somebody takes care of. */
  get handled(): readonly string[] {
    return [...this.handlers.keys(), ...this.byStep];
  }
}
