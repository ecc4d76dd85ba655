import type { Calendar, CalendarCountry } from '@qayidis/domain/calendar';
import {
  type CaseParameters,
  type ClockKind,
  clocksOfParameter,
  withParameter,
} from '@qayidis/domain/cases';
import { recount } from '@qayidis/domain/deadlines';
import type { PlainDate } from '@qayidis/domain/kernel';
import type { ParameterCode, Parameters } from '@qayidis/domain/parameters';
import type { Explanation } from './explanation.js';

/** Which running deadlines a change may move. */
export interface Affected {
  readonly country: CalendarCountry | null;
  readonly dueFrom: PlainDate | null;
  readonly kinds: readonly ClockKind[] | null;
  readonly programmeId: string | null;
}

/** A running deadline counted anew; null where it does not count by terms. */
export type Recounter = (
  explained: Explanation,
  programmeId: string,
) => Promise<Explanation | null> | Explanation | null;

const isCounted = (explained: Partial<Explanation>): boolean => (explained.terms?.length ?? 0) > 0;

/** After a change of days off: own terms and starts, other days. */
export const byCalendar =
  (calendar: Calendar): Recounter =>
  (explained) => {
    const counted = isCounted(explained) ? recount(explained, calendar) : null;
    return counted === null ? null : { ...explained, ...counted };
  };

/** After a change of a number of the rules, once it was said that running deadlines follow it (PAR-05). */
export function byParameter(
  code: ParameterCode,
  calendar: Calendar,
  of: (programmeId: string) => Promise<Parameters>,
): Recounter {
  const known = new Map<string, Promise<Parameters>>();
  const parametersOfProgramme = (programmeId: string): Promise<Parameters> => {
    const found = known.get(programmeId) ?? of(programmeId);
    known.set(programmeId, found);
    return found;
  };
  return async (explained, programmeId) => {
    if (!isCounted(explained)) return null;
    const parameters = await parametersOfProgramme(programmeId);
    const extended = extendedBy(parameters, explained.extensionMonths ?? 0);
    const changes = withParameter(explained, code as keyof CaseParameters, extended);
    const counted = recount(explained, calendar, changes);
    return counted === null ? null : { ...explained, ...counted };
  };
}

const extendedBy = (parameters: Parameters, months: number): Parameters => {
  const { SUPPORT_PERIOD } = parameters;
  return {
    ...parameters,
    SUPPORT_PERIOD: { ...SUPPORT_PERIOD, value: SUPPORT_PERIOD.value + months },
  };
};

/** The first changed day is the earliest that can move anything. */
export const affectedByDays = (country: CalendarCountry, dueFrom: PlainDate): Affected => ({
  country,
  dueFrom,
  kinds: null,
  programmeId: null,
});

export const affectedByParameter = (code: ParameterCode, programmeId: string | null): Affected => ({
  country: null,
  dueFrom: null,
  kinds: clocksOfParameter(code),
  programmeId,
});
