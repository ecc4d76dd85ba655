import { ApiProperty } from '@nestjs/swagger';
import { CONSENT_METHODS, CONSENT_PURPOSES } from '@qayidis/domain/code-lists';
import { CodeField, PageQuery, pageOf } from '../../../platform/http/index.js';

/** A consent whose paper is still missing, under the number of its case (decisions.md D-06). */
export class ProvisionalConsentResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) caseId!: string;
  @ApiProperty({ type: String }) caseNumber!: string;
  @ApiProperty({ enum: CONSENT_PURPOSES, enumName: 'ConsentPurpose' }) purpose!: string;
  @ApiProperty({ enum: CONSENT_METHODS, enumName: 'ConsentMethod' }) method!: string;
  @ApiProperty({ type: String, format: 'date' }) givenOn!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) paperDueOn!: string | null;
}

export class ProvisionalConsentPageResponse extends pageOf(ProvisionalConsentResponse) {}

export class ListProvisionalConsentsQuery extends PageQuery {
  @CodeField(['true'], { optional: true, description: 'Only those whose paper is late' })
  overdue?: string;
}
