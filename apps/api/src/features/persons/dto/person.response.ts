import { ApiProperty } from '@nestjs/swagger';
import { DATE_PRECISIONS, LANGUAGES, MARITAL_STATUSES, SEXES } from '@qayidis/domain/code-lists';

const OPTIONAL_TEXT = { type: String, nullable: true } as const;
const OPTIONAL_DAY = { type: String, format: 'date', nullable: true } as const;

export class PersonResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ type: String }) givenName!: string;
  @ApiProperty({ type: String }) familyName!: string;
  @ApiProperty(OPTIONAL_TEXT) fatherName!: string | null;
  @ApiProperty(OPTIONAL_TEXT) nameInForeignDocument!: string | null;
  @ApiProperty({ enum: SEXES, enumName: 'Sex' }) sex!: string;
  @ApiProperty(OPTIONAL_DAY) bornOn!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) birthYear!: number | null;
  @ApiProperty({ enum: DATE_PRECISIONS, enumName: 'DatePrecision' }) birthDatePrecision!: string;
  @ApiProperty(OPTIONAL_TEXT) nationality!: string | null;
  @ApiProperty({ enum: LANGUAGES, enumName: 'Language', isArray: true }) languages!: string[];
  @ApiProperty({ enum: MARITAL_STATUSES, enumName: 'MaritalStatus', nullable: true })
  maritalStatus!: string | null;
  @ApiProperty(OPTIONAL_TEXT) fin!: string | null;
  @ApiProperty(OPTIONAL_TEXT) phone!: string | null;
  @ApiProperty(OPTIONAL_TEXT) email!: string | null;
  @ApiProperty(OPTIONAL_TEXT) address!: string | null;
  @ApiProperty(OPTIONAL_TEXT) documentNumber!: string | null;
  @ApiProperty(OPTIONAL_DAY) deceasedOn!: string | null;
}
