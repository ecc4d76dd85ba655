import type { FileField } from '@qayidis/domain/cases';
import type { CaseForm } from '#/lib/case-search';
import type { CaseDetail } from './api/case-page';
import { FORM_OF_FIELD } from './reason-places';

/** Path of a field of the file in its form. */
const PATH_OF_FIELD: Readonly<Partial<Record<FileField, string>>> = {
  CONTACT: 'phone',
  BIRTH_YEAR: 'bornOn',
  SENDING_COUNTRY: 'returnEvent.sendingCountry',
  ARRIVAL_EXPECTED: 'returnEvent.plannedArrivalOn',
  PLACE: 'placeCode',
  RETURN_TYPE: 'returnEvent.returnType',
};

/** The field of a form that the file lacks most: of this state first, then of the next. */
export function firstMissing(of: CaseDetail, form: CaseForm): string | undefined {
  const missing = [...of.completeness.missing, ...(of.nextStep?.missing ?? [])];
  const field = missing.find((one) => FORM_OF_FIELD[one] === form);
  return field && PATH_OF_FIELD[field];
}
