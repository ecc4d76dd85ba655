import { CALENDAR_COUNTRIES, type CalendarCountry, createCalendar } from '@qayidis/domain/calendar';
import { explainTerm } from '@qayidis/domain/deadlines';
import type { PlainDate } from '@qayidis/domain/kernel';
import { type AgreementProfile, termOf } from '@qayidis/domain/readmission';
import type { Transaction } from '../../platform/database/index.js';
import { calendarOf } from '../calendars/public.js';

const hasCalendar = (country: string): country is CalendarCountry =>
  (CALENDAR_COUNTRIES as readonly string[]).includes(country);

/** Weeks without a holiday, for a state whose days off are not entered. */
const PLAIN_WEEKS = createCalendar([]);

/**
 * RDM-12. The last day for the notice of a transfer, counted back from the planned day by the requesting state's days
 * off: the duty is its own (readmission.md 3 P13, rule 3). @returns null where the agreement asks for none
 */
export async function noticeDueOn(
  tx: Transaction,
  profile: Pick<AgreementProfile, 'parameters'>,
  requestingState: string,
  plannedOn: PlainDate,
): Promise<PlainDate | null> {
  const term = termOf(profile, 'TRANSFER_NOTICE');
  if (term === null) return null;
  const calendar = hasCalendar(requestingState)
    ? await calendarOf(tx, requestingState)
    : PLAIN_WEEKS;
  const before = { startEvent: 'TRANSFER', length: -term.length, unit: term.unit };
  return explainTerm(before, plannedOn, false, calendar).due;
}
