import { ApiProperty } from '@nestjs/swagger';
import {
  ORGANISATION_ACTIONS,
  ORGANISATION_KINDS,
  type OrganisationAction,
  type OrganisationKind,
} from '@qayidis/domain/accounts';
import { CodeField, TextField } from '../../../platform/http/index.js';

const MAX_NAME = 200;

export class OrganisationResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ enum: ORGANISATION_KINDS, enumName: 'OrganisationKind' }) kind!: OrganisationKind;
  @ApiProperty({ type: Boolean, description: 'False: nobody new can belong to it' })
  active!: boolean;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Accounts that are open or invited; null: not for this reader',
  })
  accounts!: number | null;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ enum: ORGANISATION_ACTIONS, enumName: 'OrganisationAction', isArray: true })
  allowedActions!: OrganisationAction[];
}

export class OrganisationsResponse {
  @ApiProperty({ type: OrganisationResponse, isArray: true }) items!: OrganisationResponse[];
}

export class CreateOrganisationRequest {
  @TextField({ max: MAX_NAME }) name!: string;
  @CodeField(ORGANISATION_KINDS, { name: 'OrganisationKind' }) kind!: OrganisationKind;
}

export class RenameOrganisationRequest {
  @TextField({ max: MAX_NAME }) name!: string;
}
