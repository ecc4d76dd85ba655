import { EmailField, SecretField, TextField } from '../../http/index.js';

/** Longer passwords than this are not compared: hashing them would only cost memory. */
const MAX_SECRET = 1024;
/** A TOTP or backup code with the spaces and dashes that people type. */
const MAX_CODE = 24;

export class SignInRequest {
  @EmailField()
  email!: string;

  @SecretField({ max: MAX_SECRET })
  password!: string;
}

export class SecondFactorRequest {
  @TextField({ max: MAX_CODE, description: 'Six digits of the app, or a backup code' })
  code!: string;
}

export class ConfirmSessionRequest {
  @SecretField({ max: MAX_SECRET })
  password!: string;

  @TextField({ max: MAX_CODE, optional: true, description: 'Where a second factor is set up' })
  code?: string;
}
