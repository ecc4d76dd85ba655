/**
 * Characters that typed text must not hold: they cannot be seen, turn the order of what is read around, or break
 * the line of a list, a file or a letter (security.md, stored content). HTML is none of them: it is shown as text.
 */
const BIDI_CONTROLS = String.raw`\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069`;
const ZERO_WIDTH = String.raw`\u00AD\u200B-\u200D\u2060-\u2064\uFEFF`;
const LINE_BREAKS = String.raw`\u2028\u2029`;

const SINGLE_LINE = String.raw`[\p{Cc}\p{Cs}${BIDI_CONTROLS}${ZERO_WIDTH}${LINE_BREAKS}]`;
// A note may have lines, and joiners belong to some scripts and signs.
const LINES = String.raw`[\0\p{Cs}\u202A-\u202E\u2066-\u2069]`;

const pattern = (lines: boolean): RegExp => new RegExp(lines ? LINES : SINGLE_LINE, 'gu');

const MOST_NAMED = 5;

const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * The characters of a text that it must not hold, by their code points (`U+202E`), at most five.
 * @param lines whether the text may have several lines
 */
export function hiddenCharacters(text: string, lines: boolean): readonly string[] {
  const found = new Set((text.match(pattern(lines)) ?? []).map(nameOf));
  return [...found].slice(0, MOST_NAMED);
}

/** The text without them; what separates words becomes a space. */
export const withoutHidden = (text: string, lines: boolean): string =>
  text.replace(pattern(lines), (character) =>
    /\s/.test(character) && character !== '\uFEFF' ? ' ' : '',
  );
