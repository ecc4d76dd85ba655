import { addDays, type PlainDate } from '@qayidis/domain/kernel';
import { newId } from '../../platform/ids/index.js';
import type { Batch } from './batch.js';
import type { BuiltCase } from './case-builder.js';
import { hasReached } from './life.js';
import type { Surroundings } from './surroundings.js';

const FIRST_STEPS = ['IDENTITY_CARD', 'CLINIC', 'BANK_CARD'];

/** Payments of a case that closes are settled; those of one that is followed up are asked for. */
export function addChecklist(batch: Batch, of: BuiltCase, around: Surroundings): void {
  const { state, stateSince } = of.life;
  if (!hasReached(state, 'CLOSURE_REVIEW')) return;
  batch.add('checklist_entries', {
    case_id: of.id,
    kind: 'PAYMENTS_SETTLED',
    due_on: null,
    outcome: 'DONE',
    done_on: addDays(stateSince, -3),
    done_by: around.coordinatorId,
  });
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
