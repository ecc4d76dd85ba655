import { CodeField, EmailField, SecretField, TextField } from '../../http/index.js';

const MAX_SECRET = 1024;
export const LOCALES = ['az', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export class ChangeAccountRequest {
  @TextField({ max: 120, optional: true })
  name?: string;

  @CodeField(LOCALES, { name: 'Locale', optional: true })
  locale?: Locale;
}

export class ChangePasswordRequest {
  @SecretField({ max: MAX_SECRET })
  currentPassword!: string;

  @SecretField({ max: MAX_SECRET })
  newPassword!: string;
}

export class RequestResetRequest {
  @EmailField()
  email!: string;
}

export class LinkRequest {
  @TextField({ max: 100 })
  token!: string;
}

export class UseLinkRequest extends LinkRequest {
  @SecretField({ max: MAX_SECRET })
  password!: string;
}
