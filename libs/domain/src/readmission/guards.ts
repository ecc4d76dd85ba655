import type { Refusal } from '../problems/index.js';
import type { Rules } from '../state-machine/index.js';
import { limitPassed } from './clock.js';
import type { ReadmissionContext } from './facts.js';
import type { ReadmissionGuard } from './machine-vocabulary.js';

export const refuse = (rule: string, extra: Omit<Refusal, 'code'> = {}): Refusal => ({
  ...extra,
  code: 'RULE_REFUSED',
  params: { rule, ...extra.params },
});

const unless = (holds: boolean, rule: ReadmissionGuard): Refusal | null =>
  holds ? null : refuse(rule);

const another = (
  one: string | null,
  other: string | null,
  rule: ReadmissionGuard,
): Refusal | null =>
  one !== null && one === other ? { code: 'FOUR_EYES', params: { rule } } : null;

/** What must hold before a command, by name; null when it does. */
export const READMISSION_GUARD_RULES: Rules<ReadmissionGuard, ReadmissionContext> = {
  // Once a request is registered, it can be sent back for two working days only (D-43).
  RETURN_IN_TIME: ({ state, facts: { today, lastReturnOn } }) =>
    unless(
      state !== 'REGISTERED' || lastReturnOn === null || today <= lastReturnOn,
      'RETURN_IN_TIME',
    ),
  REPLY_NOT_SIGNED: ({ facts: { replyState } }) =>
    unless(replyState === null || replyState === 'PREPARED', 'REPLY_NOT_SIGNED'),
  // A signed reply was prepared, too: that it only waits for its dispatch is another reason.
  REPLY_PREPARED: ({ facts: { replyState } }) =>
    replyState === 'SIGNED'
      ? refuse('REPLY_WAITS_FOR_DISPATCH')
      : unless(replyState === 'PREPARED', 'REPLY_PREPARED'),
  REPLY_SIGNED: ({ facts: { replyState } }) => unless(replyState === 'SIGNED', 'REPLY_SIGNED'),
  SIGNER_IS_ANOTHER: ({ actor, facts: { preparedBy } }) =>
    another(actor.userId, preparedBy, 'SIGNER_IS_ANOTHER'),
  DISPATCHER_IS_ANOTHER: ({ actor, facts: { preparedBy, signedBy } }) =>
    another(actor.userId, preparedBy, 'DISPATCHER_IS_ANOTHER') ??
    another(actor.userId, signedBy, 'DISPATCHER_IS_ANOTHER'),
  LIMIT_PASSED: ({ facts: { replyDueOn, today } }) =>
    unless(limitPassed(replyDueOn, today), 'LIMIT_PASSED'),
  EFFECT_NOT_DECIDED: ({ facts: { limitEffect } }) =>
    unless(limitEffect === null, 'EFFECT_NOT_DECIDED'),
};
