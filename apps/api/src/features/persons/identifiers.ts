import { createRequire } from 'node:module';
import { type MetadataJson, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import { FIN_PATTERN, isPhone, toE164 } from '@qayidis/domain/persons';

const METADATA = createRequire(import.meta.url)(
  'libphonenumber-js/metadata.min.json',
) as MetadataJson;

/** One writing of each identifier, so that equal ones meet in the blind index. Null: it cannot be one. */
export const normalFin = (text: string): string | null => {
  const fin = text.replace(/[\s-]/g, '').toUpperCase();
  return FIN_PATTERN.test(fin) ? fin : null;
};

/** E.164; a number without a country is Azerbaijani. Null exactly where the form says so too (CASE-82). */
export const normalPhone = (text: string): string | null =>
  isPhone(text) ? (parsePhoneNumberFromString(text, 'AZ', METADATA)?.number ?? toE164(text)) : null;

/** The last four digits, under which a part of a number is found; null: there are fewer. */
export const phoneEnd = (phone: string): string | null => /\d{4}$/.exec(phone)?.[0] ?? null;

export const normalDocument = (text: string): string | null => {
  const document = text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
  return document.length >= 5 ? document : null;
};
