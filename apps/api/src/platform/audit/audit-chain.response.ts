import { ApiProperty } from '@nestjs/swagger';
import { AUDIT_FINDINGS } from './verify-audit.js';

const INSTANT = { type: String, format: 'date-time', nullable: true } as const;
const NUMBER = { type: 'integer' } as const;

export class AuditFaultResponse {
  @ApiProperty({ enum: AUDIT_FINDINGS, enumName: 'AuditFinding' })
  finding!: string;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Link' })
  seq!: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Entry' })
  position!: number | null;
}

/** How far the trail is linked, anchored and checked. */
export class AuditChainResponse {
  @ApiProperty({ ...NUMBER, description: 'Number of the last link; 0: none yet' })
  links!: number;

  @ApiProperty({ ...INSTANT, description: 'When the last link was made' })
  linkedAt!: string | null;

  @ApiProperty({ ...NUMBER, description: 'Entries that wait for their link, a thousand at most' })
  waiting!: number;

  @ApiProperty({ ...INSTANT, description: 'The oldest entry that waits' })
  waitingSince!: string | null;

  @ApiProperty({ ...NUMBER, description: 'Link at the last anchor; 0: none yet' })
  anchoredLink!: number;

  @ApiProperty(INSTANT)
  anchoredAt!: string | null;

  @ApiProperty({ ...INSTANT, description: 'When the whole chain was last checked from here' })
  verifiedAt!: string | null;

  @ApiProperty({ type: String, nullable: true })
  verifiedByName!: string | null;

  @ApiProperty({ type: Boolean, nullable: true, description: 'Whether it was whole then' })
  whole!: boolean | null;

  @ApiProperty({
    type: AuditFaultResponse,
    isArray: true,
    description: 'What it found, at most 20',
  })
  faults!: AuditFaultResponse[];
}

export class AuditVerdictResponse {
  @ApiProperty({ ...NUMBER, description: 'Links that were checked' })
  sealed!: number;

  @ApiProperty({ ...NUMBER, description: 'Anchors that were checked' })
  anchors!: number;

  @ApiProperty({ type: AuditFaultResponse, isArray: true, description: 'None: the trail is whole' })
  faults!: AuditFaultResponse[];
}
