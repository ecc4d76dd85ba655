import { ApiProperty } from '@nestjs/swagger';

export class MentorLoadResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, nullable: true }) organisationName!: string | null;
  @ApiProperty({ type: 'integer' }) openCases!: number;
  @ApiProperty({ type: 'integer' }) overdueCases!: number;
  @ApiProperty({ type: Boolean, description: 'As many open cases as one person can lead, or more' })
  full!: boolean;
  @ApiProperty({ type: Boolean, description: 'False where the mail server refuses the address' })
  mailWorks!: boolean;
}

export class MentorLoadsResponse {
  @ApiProperty({ type: MentorLoadResponse, isArray: true }) items!: MentorLoadResponse[];
  @ApiProperty({ type: 'integer', description: 'From here on a mentor is full' }) capacity!: number;
}
