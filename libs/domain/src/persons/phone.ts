/** Digits and what people write between them. */
export const PHONE_PATTERN = /^[+0-9()\-./ ]{7,25}$/;

const COUNTRY_PREFIX = '994';
const NATIONAL = /^[1-9]\d{8}$/;
const INTERNATIONAL = /^[1-9]\d{7,14}$/;

const azerbaijani = (digits: string): string | null => {
  const national = digits.replace(/^0/, '');
  return NATIONAL.test(national) ? `+${COUNTRY_PREFIX}${national}` : null;
};

/** One number in E.164, or null. Azerbaijani numbers may lack the country's prefix or the leading zero. */
export function toE164(text: string): string | null {
  const digits = text.replace(/\D/g, '');
  const international = text.trim().startsWith('+') || digits.startsWith('00');
  const bare = digits.replace(/^00/, '');
  if (bare.startsWith(COUNTRY_PREFIX) && (international || bare.length === 12))
    return azerbaijani(bare.slice(COUNTRY_PREFIX.length));
  if (international) return INTERNATIONAL.test(bare) ? `+${bare}` : null;
  return azerbaijani(digits);
}

/** Whether a number can be one: the form asks it before anything is sent, and the server again (CASE-82). */
export const isPhone = (text: string): boolean => PHONE_PATTERN.test(text) && toE164(text) !== null;
