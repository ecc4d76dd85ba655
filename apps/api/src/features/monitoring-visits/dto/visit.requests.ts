import type { PlainDate } from '@qayidis/domain/kernel';
import {
  FINDING_CODES,
  FINDING_OPTIONS,
  type FindingCode,
  MISS_REASONS,
  type MissReason,
  VISIT_MODES,
  type VisitMode,
} from '@qayidis/domain/monitoring';
import {
  CodeField,
  CodesField,
  DateField,
  IntegerField,
  ObjectsField,
  TextField,
} from '../../../platform/http/index.js';

const MODE = { name: 'VisitMode' } as const;
const REASON = { max: 1000, lines: true } as const;

export class PlanVisitRequest {
  @DateField({ description: 'The day agreed with the person' }) plannedOn!: PlainDate;
  @CodeField(VISIT_MODES, MODE) mode!: VisitMode;
}

export class RecordVisitRequest {
  @DateField() heldOn!: PlainDate;
  @CodeField(VISIT_MODES, MODE) mode!: VisitMode;
}

export class MissVisitRequest {
  @CodeField(MISS_REASONS.filter((reason) => reason !== 'WINDOW_PASSED'), {
    name: 'ToldMissReason',
  })
  missReason!: MissReason;
  @TextField({ ...REASON, optional: true, nullable: true }) reason?: string | null;
}

export class RescheduleVisitRequest {
  @DateField() plannedOn!: PlainDate;
}

export class VisitReasonRequest {
  @TextField(REASON) reason!: string;
}

/** One field of a visit: chosen options, or a number. */
export class FindingRequest {
  @CodeField(FINDING_CODES, { name: 'FindingCode' }) code!: FindingCode;
  @CodesField(FINDING_OPTIONS, { name: 'FindingOption', max: 10 }) chosen!: string[];
  @IntegerField({ min: -1_000_000, max: 1_000_000, nullable: true }) number!: number | null;
}

export class SaveFindingsRequest {
  @ObjectsField(() => FindingRequest, { max: FINDING_CODES.length }) findings!: FindingRequest[];
}
