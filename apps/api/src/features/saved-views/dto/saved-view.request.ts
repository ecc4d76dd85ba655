import { ApiProperty } from '@nestjs/swagger';
import { BooleanField, TextField } from '../../../platform/http/index.js';

/** The query of the list as its URL has it: codes, sort and columns, no typed text. */
const QUERY = /^[A-Za-z0-9=&,._~%-]*$/;

export class SavedViewFields {
  @TextField({ max: 80 })
  name!: string;

  @TextField({ max: 2000, min: 0, pattern: QUERY, description: 'The query string of the list' })
  query!: string;

  @BooleanField({ description: 'Everybody of the programme sees it' })
  shared!: boolean;
}

export class SavedViewResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String }) query!: string;
  @ApiProperty({ type: Boolean }) shared!: boolean;
  @ApiProperty({ type: Boolean }) mine!: boolean;
  @ApiProperty({ type: String }) ownerName!: string;
}

export class SavedViewsResponse {
  @ApiProperty({ type: SavedViewResponse, isArray: true }) items!: SavedViewResponse[];
}
