import { ApiProperty } from '@nestjs/swagger';
import { LINK_PURPOSES, type LinkPurpose } from '../account-links.js';

export class OwnSessionResponse {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String, description: 'Browser and system, coarsely; may be empty' })
  client!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  lastSeenAt!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  expiresAt!: string;

  @ApiProperty({ type: Boolean })
  isCurrent!: boolean;
}

export class OwnSessionsResponse {
  @ApiProperty({ type: OwnSessionResponse, isArray: true })
  items!: OwnSessionResponse[];
}

export class EndedSessionsResponse {
  @ApiProperty({ type: 'integer', minimum: 0, description: 'How many others were open' })
  ended!: number;
}

export class EnrolmentResponse {
  @ApiProperty({ type: String, description: 'Base32, for typing by hand' })
  secret!: string;

  @ApiProperty({ type: String, description: 'otpauth:// address' })
  address!: string;

  @ApiProperty({ type: String, description: 'QR code as an SVG data address' })
  picture!: string;
}

export class BackupCodesResponse {
  @ApiProperty({ type: String, isArray: true, minItems: 10, maxItems: 10 })
  backupCodes!: string[];
}

export class LinkHolderResponse {
  @ApiProperty({ enum: LINK_PURPOSES, enumName: 'LinkPurpose' })
  purpose!: LinkPurpose;

  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: String, format: 'email' })
  email!: string;

  @ApiProperty({ type: String, nullable: true })
  organisation!: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  expiresAt!: string;
}
