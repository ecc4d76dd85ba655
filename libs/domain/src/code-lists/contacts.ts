/** How a conversation took place (reintegration.md 8, decisions.md D-07). */
export const CONTACT_CHANNELS = [
  'IN_PERSON',
  'HOME_VISIT',
  'PHONE',
  'VIDEO',
  'TEXT_MESSAGE',
  'WHATSAPP',
  'EMAIL',
  'LETTER',
  'SPOKE_WITH_RELATIVE',
  'OTHER',
] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

/** Channels by which a person may say he or she is safe to be reached (decisions.md D-07). */
export const SAFE_CONTACT_CHANNELS = [
  'PHONE',
  'TEXT_MESSAGE',
  'WHATSAPP',
  'EMAIL',
  'LETTER',
  'SPOKE_WITH_RELATIVE',
] as const satisfies readonly ContactChannel[];
export type SafeContactChannel = (typeof SAFE_CONTACT_CHANNELS)[number];
