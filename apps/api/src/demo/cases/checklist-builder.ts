import { addDays, addMonths, type PlainDate } from '@qayidis/domain/kernel';
import { newId } from '../../platform/ids/index.js';
import type { Batch } from './batch.js';
import type { BuiltCase } from './case-builder.js';
import { hasReached } from './life.js';
import type { Surroundings } from './surroundings.js';

const AT_THE_END = ['FINAL_SURVEY', 'FINAL_VISIT', 'PAYMENTS_SETTLED', 'SATISFACTION_OFFERED'];
const FIRST_STEPS = ['IDENTITY_CARD', 'CLINIC', 'BANK_CARD'];

/** What must be done before a case closes with success: done, or expected with its date and a task. */
export function addChecklist(batch: Batch, of: BuiltCase, around: Surroundings): void {
  const { state, stateSince } = of.life;
  const done = (kind: string, on: PlainDate): void =>
    batch.add('checklist_entries', {
      case_id: of.id,
      kind,
      due_on: null,
      outcome: 'DONE',
      done_on: on,
      done_by: of.mentorId ?? around.coordinatorId,
    });
  if (hasReached(state, 'PLANNING'))
    done('BASELINE_SURVEY', addDays(of.life.referredOn ?? stateSince, 12));
  if (hasReached(state, 'CLOSURE_REVIEW'))
    for (const kind of AT_THE_END) done(kind, addDays(stateSince, -3));
  else if (hasReached(state, 'ASSISTANCE') && state !== 'TRANSFERRED') expectEnd(batch, of, around);
}

function expectEnd(batch: Batch, of: BuiltCase, around: Surroundings): void {
  const dueOn = addMonths(of.life.arrivalOn ?? of.life.stateSince, 12);
  for (const kind of ['FINAL_VISIT', 'FINAL_SURVEY']) {
    batch.add('checklist_entries', {
      case_id: of.id,
      kind,
      due_on: dueOn,
      outcome: null,
      done_on: null,
      done_by: null,
    });
    addTask(batch, of, around, ['MENTOR', 'CHECKLIST', { checklist: kind }, dueOn]);
  }
}

/** Who has to read or do something because of the state in which a case is. */
export function addTasks(batch: Batch, of: BuiltCase, around: Surroundings): void {
  const { state, registeredOn } = of.life;
  const notice = (role: Owner, command: string): void =>
    addTask(batch, of, around, [role, 'NOTICE', { command }, null]);
  if (state === 'REFERRED') notice('COORDINATOR', 'SUBMIT');
  if (state === 'SCREENING') notice('MENTOR', 'ACKNOWLEDGE');
  if (state === 'PLAN_REVIEW') notice('COORDINATOR', 'SUBMIT_PLAN');
  if (state === 'CLOSURE_REVIEW') notice('COORDINATOR', 'REQUEST_CLOSURE');
  if (registeredOn !== null && (state === 'REGISTERED' || state === 'ASSESSMENT'))
    for (const step of FIRST_STEPS)
      addTask(batch, of, around, ['MENTOR', 'FIRST_STEP', { step }, addDays(registeredOn, 30)]);
}

type Owner = 'MENTOR' | 'COORDINATOR';
type Task = readonly [role: Owner, kind: string, params: object, dueOn: PlainDate | null];

function addTask(
  batch: Batch,
  of: BuiltCase,
  { programmeId }: Surroundings,
  [role, kind, params, dueOn]: Task,
): void {
  batch.add('tasks', {
    id: newId(),
    programme_id: programmeId,
    case_id: of.id,
    assignee_role: role,
    assignee_id: role === 'MENTOR' ? of.mentorId : null,
    kind,
    params,
    due_on: dueOn,
  });
}
