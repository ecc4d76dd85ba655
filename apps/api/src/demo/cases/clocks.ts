import type { Calendar } from '@qayidis/domain/calendar';
import {
  type CaseState,
  type ClockKind,
  CLOCK_RULES,
  dueOf,
  STATE_CLOCK,
} from '@qayidis/domain/cases';
import type { Life } from './life.js';

const RUNNING: Partial<Record<CaseState, ClockKind>> = {
  ...STATE_CLOCK,
  DRAFT: 'DRAFT_PURGE',
  REFERRED: 'ACKNOWLEDGEMENT',
  ASSISTANCE: 'SUPPORT_END',
  FOLLOW_UP: 'SUPPORT_END',
  CLOSURE_REVIEW: 'CLOSURE_DECISION',
  CLOSED: 'RETENTION',
  TRANSFERRED: 'RETENTION',
  REJECTED: 'RETENTION_REJECTED',
};

/** The clock of the state, by the same rules as the product's own. */
export function clockOf(life: Life, calendar: Calendar) {
  const kind = RUNNING[life.state];
  if (kind === undefined) return null;
  const rule = CLOCK_RULES[kind];
  const anchors = {
    arrivalConfirmedOn: life.arrivalOn,
    registeredOn: life.registeredOn,
    reopenedOn: null,
  };
  const due = dueOf(rule, life.stateSince, anchors, calendar);
  if (due === null) return null;
  return {
    kind,
    rule: rule.source,
    startedOn: life.stateSince,
    dueOn: due.due,
    owner: rule.owner,
    explanation: { ...due, pauses: [] },
  };
}

/** Whether people have to keep it; the case shows no other as its next. */
export const isAsked = ({ owner }: NonNullable<ReturnType<typeof clockOf>>): boolean =>
  owner !== 'SYSTEM' && owner !== 'DPO';
