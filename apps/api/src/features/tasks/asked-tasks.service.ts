import { Injectable } from '@nestjs/common';
import {
  type CaseRole,
  type CaseState,
  isFileOpenFor,
  possibleCommands,
} from '@qayidis/domain/cases';
import {
  type Actor,
  insertRows,
  type Transaction,
  UnitOfWork,
} from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { newId } from '../../platform/ids/index.js';
import type { CreateTaskRequest } from './dto/create-task.request.js';
import { TaskEntity } from './task.entity.js';
import { TaskTexts } from './task-texts.js';

interface Of {
  readonly state: CaseState;
  readonly programme_id: string;
  readonly mentor_id: string | null;
  readonly coordinator_id: string | null;
}

/** What one person who works on a case asks of another, or of themselves. */
@Injectable()
export class AskedTasks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: TaskTexts,
  ) {}

  /** @throws ProblemError NOT_FOUND outside one's cases, TRANSITION_NOT_ALLOWED, RULE_REFUSED without a mentor. */
  create(actor: Actor, request: CreateTaskRequest): Promise<{ id: string }> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { caseId, text, assigneeRole, dueOn = null } = request;
      const of = await caseOf(tx, caseId);
      const id = newId();
      await insertRows(tx, TaskEntity, [
        {
          id,
          caseId,
          programmeId: of.programme_id,
          kind: 'ASKED',
          assigneeRole,
          assigneeId: assigneeOf(of, assigneeRole),
          textCipher: await this.texts.seal(tx, caseId, id, text),
          dueOn,
          createdAt: tx.now,
        },
      ]);
      tx.event({ caseId, kind: 'task.create', data: { taskId: id, assigneeRole } });
      tx.audit({ action: 'task.create', entity: 'task', entityId: id, caseId });
      return { id };
    });
  }
}

async function caseOf(tx: Transaction, caseId: string): Promise<Of> {
  const [of] = await tx.query<Of>(
    'select state, programme_id, mentor_id, coordinator_id from cases where id = $1',
    [caseId],
  );
  if (of === undefined) throw new ProblemError('NOT_FOUND');
  if (!isFileOpenFor(of.state, 'TASK'))
    throw new ProblemError('TRANSITION_NOT_ALLOWED', {
      params: { state: of.state, change: 'TASK' },
      allowedActions: possibleCommands(of.state, tx.actor.role as CaseRole),
    });
  return of;
}

/** The person of that role on the case; without a coordinator or for the manager whoever of the role takes it. */
function assigneeOf(of: Of, role: CreateTaskRequest['assigneeRole']): string | null {
  if (role !== 'MENTOR') return role === 'COORDINATOR' ? of.coordinator_id : null;
  if (of.mentor_id === null)
    throw new ProblemError('RULE_REFUSED', {
      pointer: '#/assigneeRole',
      params: { rule: 'MENTOR' },
    });
  return of.mentor_id;
}
