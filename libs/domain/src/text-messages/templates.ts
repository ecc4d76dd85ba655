/** What a person may be told by text message. */
export const TEXT_TEMPLATES = ['APPOINTMENT_SOON'] as const;
export type TextTemplate = (typeof TEXT_TEMPLATES)[number];

type Words = Readonly<Record<string, string>>;

/**
 * Neutral words: no name, place, organisation or reason, so that nobody who reads along learns that somebody came back
 * or is helped (D-07). By language; one that is not here is not guessed.
 */
const WORDS: Readonly<Record<TextTemplate, Words>> = {
  APPOINTMENT_SOON: {
    AZ: 'Salam. Bu günlərdə görüşünüz var. Vaxtı dəyişmək üçün sizə verilən nömrəyə zəng edin.',
    EN: 'Hello. You have an appointment in the coming days. To change it, call the number that you were given.',
    RU: 'Здравствуйте. В ближайшие дни у вас встреча. Чтобы перенести её, позвоните по номеру, который вам дали.',
    DE: 'Guten Tag. Sie haben in den nächsten Tagen einen Termin. Zum Verschieben rufen Sie bitte die Nummer an, die Sie erhalten haben.',
    TR: 'Merhaba. Önümüzdeki günlerde bir randevunuz var. Değiştirmek için size verilen numarayı arayın.',
  },
};

/** The words of a message; null in a language that has none. */
export const textWords = (template: TextTemplate, language: string): string | null =>
  WORDS[template][language] ?? null;

/** Languages in which a message has words. */
export const textLanguages = (template: TextTemplate): readonly string[] =>
  Object.keys(WORDS[template]);
