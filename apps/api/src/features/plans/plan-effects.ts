import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Transaction } from '../../platform/database/index.js';
import { type CaseEffectContext, CaseEffects } from '../cases/public.js';
import { Commitments } from './commitments.js';
import { PlanAmendments } from './plan-amendments.js';
import { PlanVersions } from './plan-versions.js';

/** What the machine of a case orders about plans and money. */
@Injectable()
export class PlanEffects implements OnModuleInit {
  constructor(
    private readonly effects: CaseEffects,
    private readonly versions: PlanVersions,
    private readonly amendments: PlanAmendments,
    private readonly commitments: Commitments,
  ) {}

  onModuleInit(): void {
    const { versions, amendments, commitments } = this;
    const handlers = {
      SUBMIT_PLAN_VERSION: (tx, context) => versions.submit(tx, context),
      RETURN_PLAN_VERSION: (tx, context) => versions.giveBack(tx, context),
      ACTIVATE_PLAN_VERSION: (tx, context) => versions.activate(tx, context),
      DISCARD_PLAN_VERSION: (tx, context) => versions.discard(tx, context),
      OPEN_AMENDMENT: (tx, context) => amendments.open(tx, context),
      END_PLAN: (tx, context) => versions.end(tx, context),
      TAKE_UP_PLAN: (tx, context) => versions.takeUp(tx, context),
      POST_COMMITMENTS: (tx, { after }) => commitments.post(tx, after),
      RELEASE_COMMITMENTS: (tx, { after }) => commitments.releaseUnspent(tx, after),
    } as const satisfies Record<string, Handler>;
    for (const [code, handler] of Object.entries(handlers))
      this.effects.register(code as keyof typeof handlers, handler);
    // One budget per programme (decisions.md, stand-ins): the case draws on that of its own, named in its row.
    this.effects.doneByStep('PROPOSE_FUNDING');
  }
}

type Handler = (tx: Transaction, context: CaseEffectContext) => Promise<void>;
