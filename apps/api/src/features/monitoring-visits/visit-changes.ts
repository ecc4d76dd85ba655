import type { PlainDate } from '@qayidis/domain/kernel';
import type { MissReason, VisitCommand, VisitInput, VisitMode } from '@qayidis/domain/monitoring';
import type { SubjectKey } from '../../platform/crypto/index.js';
import type { Transaction } from '../../platform/database/index.js';
import type { MonitoringVisitEntity } from './monitoring-visit.entity.js';
import { sealed } from './visit-texts.js';

/** What comes with a command on a visit. */
export interface VisitBody {
  readonly plannedOn?: PlainDate;
  readonly heldOn?: PlainDate;
  readonly mode?: VisitMode;
  readonly missReason?: MissReason;
  readonly reason?: string | null;
}

/** The body as the rules ask for it: of a text only that it is there. */
export const inputOf = ({ plannedOn, heldOn, missReason, reason }: VisitBody): VisitInput => ({
  ...(plannedOn !== undefined && { plannedOn }),
  ...(heldOn !== undefined && { heldOn }),
  ...(missReason !== undefined && { missReason }),
  hasReason: Boolean(reason),
});

interface Change {
  readonly visit: MonitoringVisitEntity;
  readonly body: VisitBody;
  readonly key: SubjectKey;
}

type Columns = Partial<MonitoringVisitEntity>;

export const reasonPlace = (rowId: string) =>
  ({ table: 'monitoring_visits', column: 'reason_cipher', rowId }) as const;

const withReason = ({ visit, body, key }: Change): Columns => ({
  reasonCipher: sealed(key, reasonPlace(visit.id), body.reason ?? null),
  reasonOrigin: null,
});

/** The columns that a command sets beside the state. */
const COLUMNS: Readonly<
  Partial<Record<VisitCommand, (tx: Transaction, change: Change) => Columns>>
> = {
  PLAN: (_tx, { body, visit }) => ({
    plannedOn: body.plannedOn ?? null,
    mode: body.mode ?? visit.mode,
  }),
  RECORD: (tx, { body, visit }) => ({
    heldOn: body.heldOn ?? null,
    mode: body.mode ?? visit.mode,
    recordedBy: tx.actor.userId,
  }),
  MISS: (tx, change) => ({
    missReason: change.body.missReason ?? null,
    reportedBy: tx.actor.userId,
    plannedOn: null,
    ...withReason(change),
  }),
  RESCHEDULE: (_tx, { body, visit }) => ({
    plannedOn: body.plannedOn ?? null,
    timesRescheduled: visit.timesRescheduled + 1,
  }),
  REFUSE: (tx, change) => ({ reportedBy: tx.actor.userId, ...withReason(change) }),
  WAIVE: (tx, change) => ({
    waiveReason: tx.actor.role === 'WORKER' ? 'NO_CONSENT' : 'BY_DECISION',
    recordedBy: tx.actor.userId,
    ...withReason(change),
  }),
};

export const visitColumns = (tx: Transaction, command: VisitCommand, change: Change): Columns =>
  COLUMNS[command]?.(tx, change) ?? {};
