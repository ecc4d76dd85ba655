import { ageOn, type PlainDate } from '../kernel/index.js';
import type { PatronymicKind } from '../names/index.js';
import type { RegisterField } from './fields.js';
import { rowProblem, type RowProblem } from './problems.js';
import type { ReadDate } from './read-date.js';
import type { UnderstoodCells } from './row-values.js';

const OLDEST = 105;
const ADULT = 18;

type Check = (cells: UnderstoodCells, today: PlainDate) => RowProblem | null;

const written = (cells: UnderstoodCells, field: RegisterField): boolean =>
  (cells[field]?.original ?? '').trim() !== '';

const dateOf = (cells: UnderstoodCells, field: 'BIRTH_DATE' | 'ARRIVAL_DATE'): ReadDate | null =>
  cells[field]?.understood ?? null;

const nameMissing: Check = (cells) =>
  cells.FULL_NAME ? null : rowProblem('FULL_NAME', { code: 'NAME_MISSING' });

const countryMissing: Check = (cells) =>
  written(cells, 'SENDING_COUNTRY')
    ? null
    : rowProblem('SENDING_COUNTRY', { code: 'COUNTRY_MISSING' });

const arrivalMissing: Check = (cells) =>
  written(cells, 'ARRIVAL_DATE') ? null : rowProblem('ARRIVAL_DATE', { code: 'DATE_MISSING' });

const birthMissing: Check = (cells) =>
  written(cells, 'BIRTH_DATE') ? null : rowProblem('BIRTH_DATE', { code: 'BIRTH_DATE_MISSING' });

const birthInFuture: Check = (cells, today) => {
  const born = dateOf(cells, 'BIRTH_DATE');
  return born && born.date > today ? rowProblem('BIRTH_DATE', { code: 'BIRTH_IN_FUTURE' }) : null;
};

const arrivalInFuture: Check = (cells, today) => {
  const arrival = dateOf(cells, 'ARRIVAL_DATE');
  return arrival && arrival.date > today
    ? rowProblem('ARRIVAL_DATE', { code: 'ARRIVAL_IN_FUTURE' })
    : null;
};

const ageAtArrival: Check = (cells) => {
  const born = dateOf(cells, 'BIRTH_DATE');
  const arrival = dateOf(cells, 'ARRIVAL_DATE');
  if (!born || !arrival) return null;
  if (arrival.date < born.date) {
    return rowProblem('ARRIVAL_DATE', { code: 'ARRIVAL_BEFORE_BIRTH' });
  }
  // Most people are plainly of age: whole years by the calendar only where it is close.
  const years = Number(arrival.date.slice(0, 4)) - Number(born.date.slice(0, 4));
  if (years > OLDEST) return rowProblem('BIRTH_DATE', { code: 'AGE_IMPLAUSIBLE' });
  if (years > ADULT || ageOn(born.date, arrival.date) >= ADULT) return null;
  return rowProblem('BIRTH_DATE', { code: 'PRINCIPAL_IS_MINOR' });
};

const SEX_OF_PATRONYMIC: Readonly<Record<PatronymicKind, 'F' | 'M'>> = { OGLU: 'M', QIZI: 'F' };

const sexAndPatronymic: Check = (cells) => {
  const sex = cells.SEX?.understood;
  const patronymic = cells.FULL_NAME?.understood?.patronymic;
  if (!sex || !patronymic || SEX_OF_PATRONYMIC[patronymic] === sex) return null;
  return rowProblem('SEX', { code: 'SEX_CONTRADICTS_PATRONYMIC', params: { sex } });
};

const sexAndVulnerability: Check = (cells) => {
  const sex = cells.SEX?.understood;
  const vulnerability = cells.VULNERABILITY?.understood;
  if (!sex || !vulnerability?.impliesSex || vulnerability.impliesSex === sex) return null;
  return rowProblem('VULNERABILITY', {
    code: 'SEX_CONTRADICTS_VULNERABILITY',
    params: { sex, factors: vulnerability.factors },
  });
};

const sexAndRelation: Check = (cells) => {
  const sex = cells.SEX?.understood;
  const relation = cells.RELATION?.understood;
  if (!sex || !relation?.impliesSex || relation.impliesSex === sex) return null;
  return rowProblem('SEX', { code: 'SEX_CONTRADICTS_RELATION', params: { sex } });
};

const PRINCIPAL_CHECKS: readonly Check[] = [
  nameMissing,
  countryMissing,
  arrivalMissing,
  birthMissing,
  birthInFuture,
  arrivalInFuture,
  ageAtArrival,
  sexAndPatronymic,
  sexAndVulnerability,
];

const MEMBER_CHECKS: readonly Check[] = [
  nameMissing,
  birthMissing,
  birthInFuture,
  sexAndPatronymic,
  sexAndRelation,
];

const run = (checks: readonly Check[], cells: UnderstoodCells, today: PlainDate): RowProblem[] =>
  checks.map((check) => check(cells, today)).filter((problem) => problem !== null);

/** What the fields of one register row say against each other. */
export const checkPrincipal = (cells: UnderstoodCells, today: PlainDate): RowProblem[] =>
  run(PRINCIPAL_CHECKS, cells, today);

export const checkMember = (cells: UnderstoodCells, today: PlainDate): RowProblem[] =>
  run(MEMBER_CHECKS, cells, today);
