import { ApiProperty } from '@nestjs/swagger';
import { pageOf } from '../http/index.js';
import { AUDIT_OUTCOMES, AUDIT_ROLES } from './audit-entries.request.js';

/** Who did or saw what, when: names of fields, never their values. */
export class AuditEntryResponse {
  @ApiProperty({ type: 'integer' })
  position!: number;

  @ApiProperty({ type: String, format: 'date-time' })
  at!: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  actorId!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Name of the account, if there is one',
  })
  actorName!: string | null;

  @ApiProperty({ enum: [...AUDIT_ROLES], enumName: 'AuditRole' })
  actorRole!: string;

  @ApiProperty({ type: String })
  action!: string;

  @ApiProperty({ type: String })
  entity!: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  entityId!: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  caseId!: string | null;

  @ApiProperty({ type: String, nullable: true })
  caseNumber!: string | null;

  @ApiProperty({ enum: [...AUDIT_OUTCOMES], enumName: 'AuditOutcome' })
  outcome!: string;

  @ApiProperty({ type: String, isArray: true })
  fields!: string[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  requestId!: string | null;

  @ApiProperty({ type: Boolean, description: 'True: already linked to the hash chain' })
  sealed!: boolean;
}

export class AuditEntryPageResponse extends pageOf(AuditEntryResponse) {}
