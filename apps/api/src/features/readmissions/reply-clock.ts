import { HOME_COUNTRY } from '@qayidis/domain/calendar';
import { explainDue } from '@qayidis/domain/deadlines';
import type { PlainDate } from '@qayidis/domain/kernel';
import {
  type AgreementProfile,
  type ReadmissionProcedure,
  type ReadmissionStartEvent,
  replyRule,
} from '@qayidis/domain/readmission';
import { insertRows, type Json, type Transaction } from '../../platform/database/index.js';
import { newId } from '../../platform/ids/index.js';
import { calendarOf } from '../calendars/public.js';
import { DeadlineEntity } from '../deadlines/public.js';

/** What the clock of a reply asks of a request. */
export interface ClockedReadmission {
  readonly id: string;
  readonly procedure: ReadmissionProcedure;
  readonly receivedOn: PlainDate;
  readonly acknowledgedOn: PlainDate | null;
}

/**
 * RDM-05. Starts the reply clock as a deadline of the engine: the duty is Azerbaijan's, so its days off count and its
 * capital ends the day. @returns the due day; null where the agreement has no limit or the start is not known yet
 */
export async function startReplyClock(
  tx: Transaction,
  of: ClockedReadmission,
  profile: Pick<AgreementProfile, 'parameters'>,
): Promise<PlainDate | null> {
  const rule = replyRule(profile, of.procedure);
  if (rule === null) return null;
  const starts: Readonly<Record<ReadmissionStartEvent, PlainDate | null>> = {
    REQUEST_RECEIVED: of.receivedOn,
    REQUEST_ACKNOWLEDGED: of.acknowledgedOn,
  };
  const due = explainDue(rule, (event) => starts[event], await calendarOf(tx, HOME_COUNTRY));
  if (due === null) return null;
  const [term] = due.terms;
  await insertRows(tx, DeadlineEntity, [
    {
      id: newId(),
      readmissionId: of.id,
      kind: rule.kind,
      rule: rule.source,
      startedOn: term?.start ?? of.receivedOn,
      dueOn: due.due,
      ownerRole: 'SMS_READMISSION',
      country: HOME_COUNTRY,
      explanation: { ...due, pauses: [] } as unknown as Json,
    },
  ]);
  return due.due;
}

/** MET on the day of the dispatch (D-22), or CANCELLED where nothing is owed any more. */
export async function stopReplyClock(
  tx: Transaction,
  readmissionId: string,
  as: 'MET' | 'CANCELLED',
  on: PlainDate | null,
): Promise<void> {
  await tx.query(
    `update deadlines set state = $2, met_on = $3, version = version + 1
      where readmission_id = $1 and kind = 'READMISSION_REPLY' and state in ('OPEN', 'PAUSED')`,
    [readmissionId, as, on],
  );
}
