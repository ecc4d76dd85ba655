/**
 * How long what was typed and not sent is kept, in days since its last change: over a weekend and a short leave, and no
 * longer, since it is personal data that nobody has decided to record (UNSENT-04).
 */
export const UNSENT_FORM_DAYS = 7;

/** Longest content of one form, in bytes of UTF-8: the longest form of ours, typed full, takes less than half of it. */
export const UNSENT_FORM_MAX_BYTES = 65_536;

/** Forms that one person may keep at a time: more than anybody has begun, and a bound for a script that never ends. */
export const MOST_UNSENT_FORMS = 200;

const NAME = /^[A-Za-z][A-Za-z0-9:._-]{0,159}$/;
const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** A kind of form and ids or codes of what it is about, e.g. `note-<case id>`: never anything that was typed. */
export const isFormName = (name: string): boolean => NAME.test(name);

/** The ids that stand in the name of a form, each once. */
export const idsInFormName = (name: string): string[] => [...new Set(name.match(ID) ?? [])];
