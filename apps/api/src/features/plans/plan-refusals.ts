import { type CaseRole, possibleCommands } from '@qayidis/domain/cases';
import type { Transaction } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import type { CaseEntity } from '../cases/public.js';
import type { PlanRow } from './case-board.js';

/** No version waits, or not for this. */
export const notNow = (tx: Transaction, { state }: CaseEntity): ProblemError =>
  new ProblemError('TRANSITION_NOT_ALLOWED', {
    params: { command: 'DRAFT', state },
    allowedActions: possibleCommands(state, tx.actor.role as CaseRole),
  });

export const stale = (sentVersion: number, plan: PlanRow | undefined): ProblemError =>
  new ProblemError('VERSION_STALE', {
    sentVersion,
    current: { version: plan?.version ?? 0, number: plan?.number ?? 0, state: plan?.state ?? null },
  });
