import type { AssistanceType, CountryCode, Sex } from '../code-lists/index.js';
import { type Money, withoutHidden } from '../kernel/index.js';
import type { PersonName } from '../names/index.js';
import type { Cell } from './cells.js';
import type { RegisterField } from './fields.js';
import { readAmount } from './read-amount.js';
import { readDate, type DateReading, type ReadDate } from './read-date.js';
import { readFin, readPhones } from './read-identifiers.js';
import { readPlace, type ReadPlace } from './read-place.js';
import { readCount, readName, readNamePart, readRunningNumber, readText } from './read-text.js';
import {
  readAssistance,
  readCountry,
  readRelation,
  readReturnType,
  readSex,
  readStatus,
  readVulnerability,
  type ReadReturnType,
  type ReadVulnerability,
} from './read-words.js';
import type { UnderstoodCell } from './understood.js';
import type { RegisterOutcome, RelationWord } from './words.js';

/** What each field means once it is understood. */
export interface FieldValues {
  NUMBER: string;
  FULL_NAME: PersonName;
  FAMILY_NAME: string;
  GIVEN_NAME: string;
  FATHER_NAME: string;
  SEX: Sex;
  BIRTH_DATE: ReadDate;
  FIN: string;
  SENDING_COUNTRY: CountryCode;
  RETURN_TYPE: ReadReturnType;
  ARRIVAL_DATE: ReadDate;
  PLACE: ReadPlace;
  PHONE: readonly string[];
  MEMBER_COUNT: number;
  VULNERABILITY: ReadVulnerability;
  ASSISTANCE: readonly AssistanceType[];
  AMOUNT: Money;
  MENTOR: string;
  STATUS: RegisterOutcome;
  NOTE: string;
  PRINCIPAL_NUMBER: string;
  RELATION: RelationWord;
}

export type UnderstoodCells = {
  readonly [Field in RegisterField]?: UnderstoodCell<FieldValues[Field]>;
};

/** What a whole file says about its own notation. */
export interface ReadingContext {
  readonly birth: DateReading;
  readonly arrival: DateReading;
  /** ISO 4217, from the title of the amount's column. */
  readonly currency: string;
}

type Readers = {
  readonly [Field in RegisterField]: (
    cell: Cell | undefined,
    context: ReadingContext,
  ) => UnderstoodCell<FieldValues[Field]>;
};

const READERS: Readers = {
  NUMBER: readRunningNumber,
  FULL_NAME: readName,
  FAMILY_NAME: readNamePart,
  GIVEN_NAME: readNamePart,
  FATHER_NAME: readNamePart,
  SEX: readSex,
  BIRTH_DATE: (cell, { birth }) => readDate(cell, birth),
  FIN: readFin,
  SENDING_COUNTRY: readCountry,
  RETURN_TYPE: (cell) => readReturnType(cell),
  ARRIVAL_DATE: (cell, { arrival }) => readDate(cell, arrival),
  PLACE: readPlace,
  PHONE: readPhones,
  MEMBER_COUNT: readCount,
  VULNERABILITY: readVulnerability,
  ASSISTANCE: readAssistance,
  AMOUNT: (cell, { currency }) => readAmount(cell, currency),
  MENTOR: readText,
  STATUS: readStatus,
  NOTE: readText,
  PRINCIPAL_NUMBER: readRunningNumber,
  RELATION: readRelation,
};

/** Fields of several words or sentences, where a line break is one more separator. */
const OF_SEVERAL_LINES: readonly RegisterField[] = ['NOTE', 'VULNERABILITY', 'ASSISTANCE', 'PHONE'];

/**
 * One cell by what its column means; never throws. Also for a cell that a person has corrected. Characters that
 * typed text must not hold are taken out with a quiet note: a register is never refused for them.
 */
export function understandCell<Field extends RegisterField>(
  field: Field,
  cell: Cell | undefined,
  context: ReadingContext,
): UnderstoodCell<FieldValues[Field]> {
  if (typeof cell !== 'string') return READERS[field](cell, context);
  const text = cell.trim();
  const cleaned = withoutHidden(text, OF_SEVERAL_LINES.includes(field));
  if (cleaned === text) return READERS[field](cell, context);
  const read = READERS[field](cleaned, context);
  return { ...read, original: cell, problem: read.problem ?? { code: 'TEXT_CLEANED' } };
}
