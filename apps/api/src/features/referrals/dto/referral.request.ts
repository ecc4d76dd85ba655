import { ApiProperty } from '@nestjs/swagger';
import { AZ_PLACE_CODES } from '@qayidis/domain/code-lists';
import { BooleanField, CodeField, ObjectField } from '../../../platform/http/index.js';
import { ReturnEventRequest } from '../../cases/public.js';
import { PersonFieldsRequest } from '../../persons/public.js';

/** What the State Migration Service says when it refers somebody; complete in one step (decisions.md D-04). */
export class SubmitReferralRequest {
  @ObjectField(() => PersonFieldsRequest)
  person!: PersonFieldsRequest;

  @ObjectField(() => ReturnEventRequest)
  returnEvent!: ReturnEventRequest;

  @CodeField(AZ_PLACE_CODES, { name: 'AzPlaceCode' })
  placeCode!: string;

  @BooleanField({ optional: true })
  urgent?: boolean;

  @BooleanField({ description: 'The person agreed to be referred' })
  referralConsent!: boolean;
}

/** A receipt, and nothing by which the case could be followed. */
export class ReferralReceiptResponse {
  @ApiProperty({ type: String, example: 'Q7F4-9KXM-2TRB' }) receiptNumber!: string;
}
