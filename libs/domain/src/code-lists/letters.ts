/** Letters that the product writes to accounts. */
export const LETTER_TEMPLATES = ['INVITATION', 'PASSWORD_RESET', 'DIGEST', 'AT_ONCE'] as const;
export type LetterTemplate = (typeof LETTER_TEMPLATES)[number];
