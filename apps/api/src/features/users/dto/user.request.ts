import { USER_STATUSES, type UserStatus } from '@qayidis/domain/accounts';
import { ROLES, type Role } from '@qayidis/domain/permissions';
import {
  CodeField,
  CodesParameter,
  EmailField,
  PageQuery,
  TextField,
  UuidField,
} from '../../../platform/http/index.js';

const LOCALES = ['az', 'en'] as const;
type Locale = (typeof LOCALES)[number];
const MAX_NAME = 120;

export class InviteUserRequest {
  @EmailField()
  email!: string;

  @TextField({ max: MAX_NAME })
  name!: string;

  @CodeField(ROLES, { name: 'Role' })
  role!: Role;

  @UuidField({ nullable: true, optional: true })
  organisationId?: string | null;

  @UuidField({ nullable: true, optional: true })
  programmeId?: string | null;

  @CodeField(LOCALES, { name: 'Locale' })
  locale!: Locale;
}

/** What is absent stays as it is; null clears it. The password is nobody's but the person's own. */
export class ChangeUserRequest {
  @TextField({ max: MAX_NAME, optional: true })
  name?: string;

  @CodeField(ROLES, { name: 'Role', optional: true })
  role?: Role;

  @UuidField({ nullable: true, optional: true })
  organisationId?: string | null;

  @UuidField({ nullable: true, optional: true })
  programmeId?: string | null;

  @CodeField(LOCALES, { name: 'Locale', optional: true })
  locale?: Locale;
}

export class ListUsersQuery extends PageQuery {
  @CodesParameter(ROLES, { name: 'Role', optional: true })
  role?: Role[];

  @CodesParameter(USER_STATUSES, { name: 'UserStatus', optional: true })
  status?: UserStatus[];
}
