import { addDays, type PlainDate } from '@qayidis/domain/kernel';
import { newId } from '../../platform/ids/index.js';
import type { Batch } from './batch.js';
import type { Life } from './life.js';

/** The first steps of a case on its timeline. */
export function addHistory(
  batch: Batch,
  caseId: string,
  life: Life,
  mentorId: string | null,
  coordinatorId: string,
): void {
  const event = (kind: string, on: PlainDate, actorId: string | null, role: string, data: object) =>
    batch.add('timeline_events', {
      id: newId(),
      case_id: caseId,
      at: `${on}T08:30:00Z`,
      actor_id: actorId,
      actor_role: role,
      kind,
      data,
    });
  const referred = life.referredOn ?? life.stateSince;
  event('case.create-referral', referred, mentorId ?? coordinatorId, 'MENTOR', { to: 'DRAFT' });
  if (life.referredOn === null) return;
  event('case.submit', referred, mentorId ?? coordinatorId, 'MENTOR', {
    from: 'DRAFT',
    to: 'REFERRED',
  });
  if (life.state === 'REFERRED') return;
  event('case.acknowledge', addDays(referred, 1), coordinatorId, 'COORDINATOR', {
    from: 'REFERRED',
    to: 'SCREENING',
  });
  if (life.registeredOn !== null)
    event('case.confirm-eligibility', life.registeredOn, coordinatorId, 'COORDINATOR', {
      from: 'SCREENING',
      to: 'REGISTERED',
    });
}
