import { compareAz } from '@qayidis/domain/names';
import type { Language } from '#/lib/i18n';

interface CountryChoice<Code> {
  readonly value: Code;
  readonly label: string;
}

/** Our English names have no letter beyond A to Z. */
const inEnglish = (one: string, other: string): number => Number(one > other) - Number(one < other);

/** How names follow each other in the reader's alphabet: Ç after C, Ə after E, X after H. */
const COMPARE: Readonly<Record<Language, (one: string, other: string) => number>> = {
  az: compareAz,
  en: inEnglish,
};

/** Countries as a list offers them, in the order of the reader's alphabet. */
export const countryChoices = <Code extends string>(
  codes: readonly Code[],
  nameOf: (code: string, language: Language) => string,
  language: Language,
): CountryChoice<Code>[] =>
  codes
    .map((value) => ({ value, label: nameOf(value, language) }))
    .sort((one, other) => COMPARE[language](one.label, other.label));
