import { ApiProperty } from '@nestjs/swagger';
import { CASE_STATES } from '@qayidis/domain/cases';
import { CodeField, PageQuery, pageOf } from '../../../platform/http/index.js';
import { CHECKLIST_OUTCOMES } from '../checklist-kinds.js';

const CENTS = { type: 'integer', description: 'EUR cents' } as const;

/** A case before its closure, by number: what is still to be settled, and whether finance has said that all is. */
export class PaymentCheckResponse {
  @ApiProperty({ type: String, format: 'uuid' }) caseId!: string;
  @ApiProperty({ type: String }) caseNumber!: string;
  @ApiProperty({ enum: CASE_STATES, enumName: 'CaseState' }) caseState!: string;
  @ApiProperty({ type: 'integer', description: 'Items that cost something' }) items!: number;
  @ApiProperty({ type: 'integer' }) unsettledItems!: number;
  @ApiProperty(CENTS) unsettledMinor!: number;
  @ApiProperty({ enum: CHECKLIST_OUTCOMES, enumName: 'ChecklistOutcome', nullable: true })
  outcome!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) doneOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) doneByName!: string | null;
  @ApiProperty({ type: 'integer', description: 'Of the entry; 0: not recorded yet' })
  version!: number;
}

export class PaymentCheckPageResponse extends pageOf(PaymentCheckResponse) {}

export const PAYMENT_CHECKS = ['OPEN', 'RECORDED'] as const;

export class ListPaymentChecksQuery extends PageQuery {
  @CodeField(PAYMENT_CHECKS, { optional: true, name: 'PaymentCheckFilter' })
  show?: (typeof PAYMENT_CHECKS)[number];
}
