import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export const HEALTH_STATES = ['UP', 'READY', 'DEGRADED', 'NOT_READY'] as const;
export type HealthState = (typeof HEALTH_STATES)[number];

export class CheckResponse {
  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: Boolean })
  ok!: boolean;

  @ApiPropertyOptional({ type: String })
  detail?: string;
}

export class HealthResponse {
  @ApiProperty({
    enum: HEALTH_STATES,
    description: 'DEGRADED takes requests and loses nothing, but jobs come late',
  })
  status!: HealthState;

  @ApiPropertyOptional({ type: CheckResponse, isArray: true, description: 'For administrators' })
  checks?: CheckResponse[];
}
