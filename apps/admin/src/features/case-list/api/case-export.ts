import type { Schemas } from '@qayidis/contracts';
import { sendRaw } from '#/lib/api';
import type { CaseSearch } from '#/lib/case-search';
import type { Language } from '#/lib/i18n';
import { caseFile } from './case-file';
import { exportWords } from './export-words';

type ExportColumn = NonNullable<Schemas['ExportColumn']>;

/** What each column of the list is in the file; the time of the last change is not exported. */
const COLUMNS_OF: Readonly<Record<string, readonly ExportColumn[]>> = {
  name: ['familyName', 'givenName', 'fatherName', 'urgent'],
  number: ['number'],
  state: ['state'],
  nextDue: ['nextDueKind', 'nextDueOn'],
  mentor: ['mentor'],
  place: ['placeCode'],
  arrival: ['plannedArrivalOn', 'arrivalOn', 'daysSinceArrival'],
  priority: ['priorityLevel'],
  sendingCountry: ['sendingCountry'],
  returnType: ['returnType'],
};

export interface ExportedFile {
  readonly blob: Blob;
  /** Rows of a file that ends before the list; null: it holds all. */
  readonly cutAt: number | null;
}

type Exporter = (
  search: CaseSearch,
  shown: readonly string[],
  language: Language,
) => Promise<ExportedFile>;

function cutAt({ headers }: Response): number | null {
  const said = headers.get('Export-Cut-At');
  return said === null ? null : Number(said);
}

const columnsOf = (shown: readonly string[]): ExportColumn[] =>
  shown.flatMap((id) => COLUMNS_OF[id] ?? []);

/** The whole list as it is filtered and sorted, with the columns that are shown, in words. Errors as `deliver`. */
export const exporters = {
  csv: async (search, shown, language) => {
    const query = { ...search, columns: columnsOf(shown) };
    const response = await sendRaw({ path: '/cases/export.csv', query });
    const file = caseFile(await response.text(), language);
    const blob = new Blob([file], { type: 'text/csv;charset=utf-8' });
    return { blob, cutAt: cutAt(response) };
  },
  xlsx: async (search, shown, language) => {
    const columns = columnsOf(shown);
    const response = await sendRaw({
      method: 'POST',
      path: '/cases/export.xlsx',
      query: { ...search, columns },
      body: exportWords(columns, language),
    });
    return { blob: await response.blob(), cutAt: cutAt(response) };
  },
} as const satisfies Record<string, Exporter>;
