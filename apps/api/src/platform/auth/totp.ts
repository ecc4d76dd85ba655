import { Secret, TOTP } from 'otpauth';
import QRCode from 'qrcode';

const PERIOD_SECONDS = 30;
const SECRET_BYTES = 20;
const ISSUER = 'Qayıdış';

const totpOf = (secret: string, label = ''): TOTP =>
  new TOTP({
    issuer: ISSUER,
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD_SECONDS,
    secret: Secret.fromBase32(secret),
  });

/** A new shared secret, 160 bits in base32. */
export const newTotpSecret = (): string => new Secret({ size: SECRET_BYTES }).base32;

/**
 * The time step that a code belongs to, or null. One step before and after now is accepted for clocks that
 * differ; a step that was used, or any before it, never again (ACC-12; ASVS 6.5.1, 6.5.5).
 */
export function matchTotp(
  secret: string,
  code: string,
  now: Date,
  lastStep: number,
): number | null {
  const delta = totpOf(secret).validate({ token: code, timestamp: now.getTime(), window: 1 });
  if (delta === null) return null;
  const step = Math.floor(now.getTime() / 1000 / PERIOD_SECONDS) + delta;
  return step > lastStep ? step : null;
}

/** The code of a moment; for tests and for nobody else. */
export const totpCode = (secret: string, at: Date): string =>
  totpOf(secret).generate({ timestamp: at.getTime() });

/** `otpauth://` address and the same as a picture (SVG data address) for an authenticator app. */
export async function totpEnrolment(
  secret: string,
  email: string,
): Promise<{ address: string; picture: string }> {
  const address = totpOf(secret, email).toString();
  const svg = await QRCode.toString(address, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
  return { address, picture: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}` };
}
