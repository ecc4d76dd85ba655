import { ApiProperty } from '@nestjs/swagger';

export class ReleaseResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'date' }) periodStart!: string;
  @ApiProperty({ type: String, format: 'date' }) periodEnd!: string;
  @ApiProperty({ type: String, format: 'date' }) releasedOn!: string;
}

/** Empty until the first release: a programme is too small for figures of its first weeks (decisions.md D-31). */
export class ReleasesResponse {
  @ApiProperty({ type: ReleaseResponse, isArray: true }) items!: ReleaseResponse[];
}
