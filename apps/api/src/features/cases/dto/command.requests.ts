import {
  ARRIVAL_EVIDENCE,
  type ArrivalEvidence,
  CLOSURE_REASONS,
  type ClosureReason,
  REJECT_REASONS,
  type RejectReason,
  SUSPEND_REASONS,
  type SuspendReason,
  WITHDRAWAL_RECORDS,
  type WithdrawalRecord,
} from '@qayidis/domain/cases';
import type { PlainDate } from '@qayidis/domain/kernel';
import {
  BooleanField,
  CodeField,
  DateField,
  IntegerField,
  TextField,
  UuidField,
} from '../../../platform/http/index.js';

const COMMENT = { max: 2000, lines: true } as const;
const MAYBE = { optional: true } as const;

/** A command that asks for nothing may still carry a remark for the file. */
export class RemarkRequest {
  @TextField({ ...COMMENT, ...MAYBE })
  comment?: string;
}

/** A command whose reason has to be written down. */
export class CommentRequest {
  @TextField(COMMENT)
  comment!: string;
}

export class AcknowledgeCaseRequest extends RemarkRequest {
  @UuidField({ ...MAYBE, description: 'Needed unless the case has a mentor' })
  mentorId?: string;
}

export class AssignMentorRequest extends RemarkRequest {
  @UuidField()
  mentorId!: string;
}

export class RejectCaseRequest extends RemarkRequest {
  @CodeField(REJECT_REASONS, { name: 'RejectReason' })
  rejectReason!: RejectReason;

  @TextField({ max: 4000, lines: true, description: 'Plain words for the returnee' })
  letterText!: string;
}

export class ConfirmArrivalRequest extends RemarkRequest {
  @DateField()
  arrivalOn!: PlainDate;

  @CodeField(ARRIVAL_EVIDENCE, { name: 'ArrivalEvidence' })
  arrivalEvidence!: ArrivalEvidence;
}

export class MoveFlightRequest extends RemarkRequest {
  @DateField()
  plannedOn!: PlainDate;
}

export class ExtendSupportRequest extends CommentRequest {
  @IntegerField({ min: 1, max: 6 })
  extensionMonths!: number;
}

export class SuspendCaseRequest extends RemarkRequest {
  @CodeField(SUSPEND_REASONS, { name: 'SuspendReason' })
  suspendReason!: SuspendReason;
}

export class RequestClosureRequest extends RemarkRequest {
  @CodeField(CLOSURE_REASONS, { name: 'ClosureReason' })
  closureReason!: ClosureReason;
}

export class CloseFromRegisterRequest extends RemarkRequest {
  @CodeField(CLOSURE_REASONS, { name: 'ClosureReason', description: 'As the register shows it' })
  closureReason!: ClosureReason;

  @DateField({ ...MAYBE, description: 'The day the register shows; today without it' })
  endedOn?: PlainDate;
}

export class WithdrawCaseRequest extends RemarkRequest {
  @CodeField(WITHDRAWAL_RECORDS, { name: 'WithdrawalRecord' })
  withdrawalRecord!: WithdrawalRecord;

  @BooleanField({ ...MAYBE, description: 'The person wants nothing more to be shared' })
  stopSharing?: boolean;
}

export class ReopenCaseRequest extends CommentRequest {
  @UuidField({ ...MAYBE, description: 'Another mentor than before' })
  mentorId?: string;
}
