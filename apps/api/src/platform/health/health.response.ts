import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export class CheckResponse {
  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: Boolean })
  ok!: boolean;

  @ApiPropertyOptional({ type: String })
  detail?: string;
}

export class HealthResponse {
  @ApiProperty({ enum: ['UP', 'READY', 'NOT_READY'] })
  status!: 'UP' | 'READY' | 'NOT_READY';

  @ApiPropertyOptional({ type: CheckResponse, isArray: true, description: 'For administrators' })
  checks?: CheckResponse[];
}
