import type { PlainDate } from '../kernel/index.js';
import type { AgreementProfile } from './agreement.js';
import type {
  IncompleteReason,
  LimitEffect,
  ReadmissionCommand,
  ReadmissionRole,
  RefusalReason,
  ReplyOutcome,
  ReplyState,
} from './vocabulary.js';

export interface ReadmissionActor {
  readonly role: ReadmissionRole | 'SYSTEM';
  readonly userId: string | null;
}

/** What the rules need to know of a request. */
export interface ReadmissionFacts {
  readonly today: PlainDate;
  readonly profile: Pick<AgreementProfile, 'parameters'>;
  readonly receivedOn: PlainDate | null;
  readonly acknowledgedOn: PlainDate | null;
  /** The last day on which an incomplete request may be sent back: two working days after its receipt (D-43). */
  readonly lastReturnOn: PlainDate | null;
  readonly replyDueOn: PlainDate | null;
  readonly replyState: ReplyState | null;
  readonly replyOutcome: ReplyOutcome | null;
  readonly preparedBy: string | null;
  readonly signedBy: string | null;
  readonly signedOn: PlainDate | null;
  readonly limitEffect: LimitEffect | null;
  /** Of the arrival that is to be planned: the last day for its notice (P13); null where the agreement has none. */
  readonly noticeDueOn: PlainDate | null;
}

/** What the person who commands has said. Texts count by being there: the rules never read them. */
export interface ReadmissionInput {
  readonly receivedOn?: PlainDate;
  readonly acknowledgedOn?: PlainDate;
  readonly incompleteReason?: IncompleteReason;
  readonly outcome?: ReplyOutcome;
  readonly refusalReason?: RefusalReason | null;
  readonly dispatchedOn?: PlainDate;
  readonly plannedOn?: PlainDate;
  readonly noticeOn?: PlainDate;
  readonly arrivedOn?: PlainDate;
  readonly hasText?: boolean;
}

export interface ReadmissionRequest {
  readonly command: ReadmissionCommand;
  readonly actor: ReadmissionActor;
  readonly input?: ReadmissionInput;
}

export interface ReadmissionContext {
  readonly state: string;
  readonly actor: ReadmissionActor;
  readonly facts: ReadmissionFacts;
  readonly input: ReadmissionInput;
}
