import { IconFolderPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type GridColumn, showColumns, shownColumns } from '#/components/grid';
import { ButtonLink } from '#/components/layout';
import { type CaseSearch, caseSearchOf } from '#/lib/case-search';
import { useMessages } from '#/lib/i18n';
import { parseSearch, stringifySearch } from '#/lib/search-params';
import { useCan } from '#/lib/session';
import type { CaseRow } from '../api/case-list';
import { caseListMessages } from '../messages';
import { ExportButton } from './export-button';
import { ViewsMenu } from './views-menu';

export const CASE_GRID = 'cases';

interface ListToolsProps {
  readonly search: CaseSearch;
  readonly columns: readonly GridColumn<CaseRow>[];
  /** The columns were changed from outside the grid: it has to be mounted anew. */
  readonly onColumns: () => void;
}

/** What is done with the list as a whole: kept under a name, and exported. */
export function ListTools({ search, columns, onColumns }: ListToolsProps) {
  const t = useMessages(caseListMessages);
  const can = useCan();
  const navigate = useNavigate();
  const shown = (): readonly string[] => shownColumns(CASE_GRID, columns);
  const current = (): string => stringifySearch({ ...search, columns: shown() }).replace(/^\?/, '');
  const choose = (query: string): void => {
    const view = parseSearch(query);
    const ids = view['columns']?.split(',');
    if (ids) showColumns(CASE_GRID, columns, ids);
    onColumns();
    void navigate({ to: '/cases', search: caseSearchOf(view) });
  };
  return (
    <>
      {can('saved-view.manage') ? <ViewsMenu current={current} onChoose={choose} /> : null}
      {can('case.export') ? <ExportButton search={search} shown={shown} /> : null}
      {can('case.create') ? (
        <ButtonLink to="/cases/new" leftSection={<IconFolderPlus size={16} aria-hidden />}>
          {t('newReferral')}
        </ButtonLink>
      ) : null}
    </>
  );
}
