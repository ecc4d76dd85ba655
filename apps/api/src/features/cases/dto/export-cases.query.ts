import { CodesParameter } from '../../../platform/http/index.js';
import { ListCasesQuery } from './list-cases.query.js';

export const EXPORT_COLUMNS = [
  'number',
  'familyName',
  'givenName',
  'fatherName',
  'state',
  'stateSince',
  'mentor',
  'placeCode',
  'sendingCountry',
  'returnType',
  'origin',
  'source',
  'urgent',
  'priorityLevel',
  'plannedArrivalOn',
  'arrivalOn',
  'daysSinceArrival',
  'nextDueKind',
  'nextDueOn',
] as const;
export type ExportColumn = (typeof EXPORT_COLUMNS)[number];

/** Filters, sort and columns as the list shows them; `cursor` and `limit` say nothing here. */
export class ExportCasesQuery extends ListCasesQuery {
  @CodesParameter(EXPORT_COLUMNS, { optional: true, name: 'ExportColumn' })
  columns: ExportColumn[] = [...EXPORT_COLUMNS];
}
