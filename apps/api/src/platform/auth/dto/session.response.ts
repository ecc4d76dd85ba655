import { ApiProperty } from '@nestjs/swagger';
import {
  PERMISSIONS,
  ROLES,
  type Permission,
  type Role,
  type Scope,
} from '@qayidis/domain/permissions';
import { LOCALES, type Locale } from './account.request.js';

const SCOPES: readonly Scope[] = ['self', 'own', 'programme', 'consented', 'all'];
export const NEXT_STEPS = ['NONE', 'SECOND_FACTOR', 'ENROLMENT'] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

export class SignInResponse {
  @ApiProperty({
    enum: NEXT_STEPS,
    enumName: 'NextStep',
    description: 'What is still to do before entry',
  })
  nextStep!: NextStep;
}

export class NamedResponse {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String })
  name!: string;
}

export class GrantResponse {
  @ApiProperty({ enum: PERMISSIONS, enumName: 'Permission' })
  permission!: Permission;

  @ApiProperty({ enum: SCOPES, enumName: 'Scope' })
  scope!: Scope;
}

export class SecondFactorStateResponse {
  @ApiProperty({ type: Boolean })
  enrolled!: boolean;

  @ApiProperty({ type: Boolean, description: 'The installation demands it' })
  required!: boolean;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: 10 })
  backupCodesLeft!: number;
}

/** Who somebody is and what they may. */
export class AccountResponse {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: String, format: 'email' })
  email!: string;

  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  role!: Role;

  @ApiProperty({ enum: LOCALES, enumName: 'Locale' })
  locale!: Locale;

  @ApiProperty({ type: 'integer' })
  version!: number;

  @ApiProperty({ type: NamedResponse, nullable: true })
  organisation!: NamedResponse | null;

  @ApiProperty({ type: NamedResponse, nullable: true })
  programme!: NamedResponse | null;

  @ApiProperty({ type: GrantResponse, isArray: true })
  permissions!: GrantResponse[];

  @ApiProperty({ type: SecondFactorStateResponse })
  secondFactor!: SecondFactorStateResponse;
}

export class SessionResponse {
  @ApiProperty({ type: AccountResponse })
  account!: AccountResponse;

  @ApiProperty({ type: String, format: 'date-time', description: 'Last proof of identity' })
  authenticatedAt!: string;

  @ApiProperty({ type: String, format: 'date-time', description: 'End without a further request' })
  idleEndsAt!: string;

  @ApiProperty({ type: String, format: 'date-time', description: 'End in any case' })
  expiresAt!: string;
}
