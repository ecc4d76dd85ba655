import { ApiProperty } from '@nestjs/swagger';
import {
  USER_ACTIONS,
  USER_STATUSES,
  type UserAction,
  type UserStatus,
} from '@qayidis/domain/accounts';
import { ROLES, type Role } from '@qayidis/domain/permissions';
import { pageOf } from '../../../platform/http/index.js';

const LOCALES = ['az', 'en'] as const;

export class ReferenceResponse {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String })
  name!: string;
}

export class UserResponse {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: String, format: 'email' })
  email!: string;

  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  role!: Role;

  @ApiProperty({ enum: USER_STATUSES, enumName: 'UserStatus' })
  status!: UserStatus;

  @ApiProperty({ enum: LOCALES, enumName: 'Locale' })
  locale!: 'az' | 'en';

  @ApiProperty({ type: ReferenceResponse, nullable: true })
  organisation!: ReferenceResponse | null;

  @ApiProperty({ type: ReferenceResponse, nullable: true })
  programme!: ReferenceResponse | null;

  @ApiProperty({ type: 'integer' })
  version!: number;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ type: Boolean, nullable: true, description: 'Null: not for this reader' })
  hasSecondFactor!: boolean | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Null: not for this reader' })
  openSessions!: number | null;

  @ApiProperty({ enum: USER_ACTIONS, enumName: 'UserAction', isArray: true })
  allowedActions!: UserAction[];
}

export class UserPageResponse extends pageOf(UserResponse) {}
