import { ApiProperty } from '@nestjs/swagger';
import { SAFE_CONTACT_CHANNELS } from '@qayidis/domain/code-lists';

export class SafeContactResponse {
  @ApiProperty({ type: String, format: 'uuid' }) personId!: string;
  @ApiProperty({ enum: SAFE_CONTACT_CHANNELS, enumName: 'SafeContactChannel', isArray: true })
  channels!: string[];
  @ApiProperty({ type: 'integer', nullable: true }) hourFrom!: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) hourTo!: number | null;
  @ApiProperty({ type: Boolean }) readByOthers!: boolean;
  @ApiProperty({ type: String }) language!: string;
  @ApiProperty({ type: String, nullable: true }) details!: string | null;
  @ApiProperty({ type: 'integer' }) version!: number;
}

export class SafeContactsResponse {
  @ApiProperty({ type: SafeContactResponse, isArray: true }) items!: SafeContactResponse[];
}
