import { ApiProperty } from '@nestjs/swagger';
import { CONFIDENTIALITY_LEVELS } from '@qayidis/domain/code-lists';
import { TextField } from '../../../platform/http/index.js';
import { CaseRowResponse, PersonNameResponse } from './case-row.response.js';

/** Typed text stands in the body: a URL is written down in too many places (decisions.md E-09). */
export class SearchCasesRequest {
  @TextField({
    max: 100,
    description: 'A name in any spelling, a number, phone, FIN or document',
  })
  text!: string;
}

export class FoundCaseResponse extends CaseRowResponse {
  @ApiProperty({
    type: PersonNameResponse,
    nullable: true,
    description: 'The member of the family who was found, where it is not the principal',
  })
  foundMember!: PersonNameResponse | null;

  @ApiProperty({ enum: CONFIDENTIALITY_LEVELS, enumName: 'ConfidentialityLevel' })
  confidentiality!: string;
}

export class CaseSearchResponse {
  @ApiProperty({ type: FoundCaseResponse, isArray: true, description: 'The best 20 at most' })
  items!: FoundCaseResponse[];

  @ApiProperty({ type: Boolean, description: 'There are more' })
  more!: boolean;
}
