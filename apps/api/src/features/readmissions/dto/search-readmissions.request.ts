import { ApiProperty } from '@nestjs/swagger';
import { TextField } from '../../../platform/http/index.js';
import { ReadmissionRowResponse } from './readmission.response.js';

/** Typed text stands in the body: a URL is written down in too many places (decisions.md E-09). */
export class SearchReadmissionsRequest {
  @TextField({
    max: 100,
    description: 'A name in any spelling, a number of ours or an incoming one, a FIN or document',
  })
  text!: string;
}

export class ReadmissionSearchResponse {
  @ApiProperty({ type: ReadmissionRowResponse, isArray: true, description: '20 at most' })
  items!: ReadmissionRowResponse[];

  @ApiProperty({ type: Boolean, description: 'There are more' })
  more!: boolean;
}
