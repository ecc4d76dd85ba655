import { ApiProperty } from '@nestjs/swagger';
import { type Role, ROLES } from '@qayidis/domain/permissions';

/** Somebody who was told that the reader cannot do a thing. */
export class ToldResponse {
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ enum: ROLES, enumName: 'Role' }) role!: Role;
}
