export { DataGrid, type DataGridProps } from './data-grid';
export type { Filter, FilterOption, FilterValues } from './filter';
export { FilterBar } from './filter-bar';
export { type GridColumn, type GridSort, type GridTotal, PHONE } from './grid-column';
export { CaseNumberForm } from './case-number-form';
export { ListView } from './list-view';
export { type ShortColumn, ShortTable } from './short-table';
export { showColumns, shownColumns } from './use-column-choice';
export { type KeysetPage, useKeyset } from './use-keyset';
