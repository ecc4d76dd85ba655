import { ApiProperty } from '@nestjs/swagger';
import { PageQuery, pageOf } from '../../../platform/http/index.js';

export class ListPersonsQuery extends PageQuery {}

/** A person as a list shows him or her: no identifier. */
export class PersonRowResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) givenName!: string;
  @ApiProperty({ type: String }) familyName!: string;
  @ApiProperty({ type: String, nullable: true }) fatherName!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) birthYear!: number | null;
  @ApiProperty({ type: String, isArray: true, description: 'Numbers of the cases' })
  caseNumbers!: string[];
}

export class PersonPageResponse extends pageOf(PersonRowResponse) {}
