import type { ReadmissionEvent } from '@qayidis/domain/readmission';
import { insertRows, type Json, type Transaction } from '../../platform/database/index.js';
import { newId } from '../../platform/ids/index.js';
import { ReadmissionEventEntity } from './readmission-event.entity.js';

/** Adds to the history of a request: a code and a day, never typed text. */
export const tell = (
  tx: Transaction,
  readmissionId: string,
  kind: ReadmissionEvent,
  data: Readonly<Record<string, Json>> = {},
): Promise<void> =>
  insertRows(tx, ReadmissionEventEntity, [
    {
      id: newId(),
      readmissionId,
      at: tx.now,
      actorId: tx.actor.userId,
      actorRole: tx.actor.role,
      kind,
      data,
    },
  ]);
