import { addDays } from '../kernel/index.js';
import type { Rules } from '../state-machine/index.js';
import { demand, demandOtherThan, refuse, type CaseContext } from './case-context.js';
import type { CaseGuard } from './vocabulary.js';

function contactRestored({ facts: { contact, suspendedOn } }: CaseContext) {
  const held = contact.lastHeldOn;
  return demand(
    held !== null && suspendedOn !== null && held >= suspendedOn,
    'CONTACT_RESTORED',
    suspendedOn ? { since: suspendedOn } : {},
  );
}

/** Guards of interruption and end. */
export const ENDING_GUARDS = {
  CONTACT_RESTORED: contactRestored,
  SUSPENDED_UNREACHABLE: ({ facts }) =>
    demand(facts.suspendReason === 'UNREACHABLE', 'SUSPENDED_UNREACHABLE'),
  SUSPENDED_LONG_ENOUGH: ({ facts, parameters }) => {
    const from = addDays(facts.suspendedOn ?? facts.today, parameters.LOST_CONTACT_AFTER.value);
    return demand(facts.today >= from, 'SUSPENDED_LONG_ENOUGH', { from });
  },
  NOT_CLOSURE_REQUESTER: (context) =>
    demandOtherThan(context.facts.closureRequestedBy, context, 'NOT_CLOSURE_REQUESTER'),
  CONSENT_P3: ({ facts }) =>
    facts.consent.p3 ? null : refuse('CONSENT_P3', {}, { code: 'CONSENT_MISSING' }),
  RECEIVER_ACCEPTED: ({ facts }) => demand(facts.receiverAccepted, 'RECEIVER_ACCEPTED'),
  WITHIN_REOPEN_PERIOD: ({ facts, parameters }) => {
    const until = addDays(facts.closedOn ?? facts.today, parameters.REOPEN_WITHIN.value);
    return demand(facts.today <= until, 'WITHIN_REOPEN_PERIOD', { until });
  },
  RETENTION_OVER: ({ facts }) =>
    demand(
      facts.retentionEndsOn !== null && facts.today > facts.retentionEndsOn,
      'RETENTION_OVER',
      facts.retentionEndsOn ? { until: facts.retentionEndsOn } : {},
    ),
  NO_LEGAL_HOLD: ({ facts }) => demand(!facts.legalHold, 'NO_LEGAL_HOLD'),
  NOT_CASE_CREATOR: (context) =>
    demandOtherThan(context.facts.createdBy, context, 'NOT_CASE_CREATOR'),
} as const satisfies Partial<Rules<CaseGuard, CaseContext>>;
