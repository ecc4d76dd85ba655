import { addWorkingDays } from '@qayidis/domain/calendar';
import type { PlainDate } from '@qayidis/domain/kernel';
import {
  clockStanding,
  type AgreementProfile,
  type ReadmissionActor,
  type ReadmissionFacts,
  saysYes,
  UNANSWERED_STATES,
} from '@qayidis/domain/readmission';
import { daysBetween } from '@qayidis/domain/kernel';
import type { Transaction } from '../../platform/database/index.js';
import { calendarOf } from '../calendars/public.js';
import type { ReplyClockResponse } from './dto/readmission.response.js';
import type { ReadmissionEntity } from './readmission.entity.js';

/** Working days within which an incomplete request may still be sent back after it was registered (D-43). */
const RETURN_WITHIN = 2;

export async function factsOf(
  tx: Transaction,
  row: ReadmissionEntity,
  profile: Pick<AgreementProfile, 'parameters'>,
  noticeDueOn: PlainDate | null = null,
): Promise<ReadmissionFacts> {
  const { receivedOn, acknowledgedOn, replyState, replyOutcome, preparedBy } = row;
  const lastReturnOn = addWorkingDays(await calendarOf(tx), receivedOn, RETURN_WITHIN);
  return {
    ...{ today: tx.today, profile, receivedOn, acknowledgedOn, lastReturnOn },
    ...{ replyState, replyOutcome, preparedBy, noticeDueOn },
    replyDueOn: row.replyDueOn,
    signedBy: row.signedBy,
    signedOn: row.signedOn,
    limitEffect: row.limitEffect,
  };
}

export const blankFacts = (
  tx: Transaction,
  profile: Pick<AgreementProfile, 'parameters'>,
): ReadmissionFacts => ({
  today: tx.today,
  profile,
  receivedOn: null,
  acknowledgedOn: null,
  lastReturnOn: null,
  replyDueOn: null,
  replyState: null,
  replyOutcome: null,
  preparedBy: null,
  signedBy: null,
  signedOn: null,
  limitEffect: null,
  noticeDueOn: null,
});

export const actorOf = ({ actor: { role, userId } }: Transaction): ReadmissionActor =>
  role === 'WORKER'
    ? { role: 'SYSTEM', userId: null }
    : { role: role as ReadmissionActor['role'], userId };

type Clocked = Pick<ReadmissionEntity, 'state' | 'replyDueOn' | 'limitEffect'>;

export const isUnanswered = (state: string): boolean =>
  (UNANSWERED_STATES as readonly string[]).includes(state);

/** How the clock stands today, and how many days are left of it. */
export function clockOf(
  { state, replyDueOn, limitEffect }: Clocked,
  today: PlainDate,
  silenceMeansConsent: boolean,
): ReplyClockResponse {
  const unanswered = isUnanswered(state);
  const dueOn = unanswered ? replyDueOn : null;
  const standing = clockStanding({ unanswered, dueOn, today, silenceMeansConsent, limitEffect });
  return { standing, dueOn, daysLeft: dueOn === null ? null : daysBetween(today, dueOn) };
}

export const silenceOf = (profile: Pick<AgreementProfile, 'parameters'>): boolean =>
  saysYes(profile, 'SILENCE_MEANS_CONSENT');
