import { defineMessages } from '#/lib/i18n';

export const gridMessages = defineMessages('grid', {
  columns: { az: 'Sütunlar', en: 'Columns' },
  selectAll: { az: 'Bu səhifədə hamısını seç', en: 'Select all on this page' },
  selectRow: { az: 'Seç: {{row}}', en: 'Select: {{row}}' },
  selected: { az: '{{count}} seçilib', en: '{{count}} selected' },
  clearSelection: { az: 'Seçimi ləğv et', en: 'Clear the selection' },
  previous: { az: 'Əvvəlki', en: 'Previous' },
  next: { az: 'Növbəti', en: 'Next' },
  pages: { az: 'Siyahının səhifələri', en: 'Pages of the list' },
  range: { az: '{{from}}–{{to}} / {{total}}', en: '{{from}}–{{to}} of {{total}}' },
  capped: { az: '{{total}}-dən çox', en: 'more than {{total}}' },
  empty: { az: 'Sətir yoxdur', en: 'No rows' },
  filters: { az: 'Süzgəclər', en: 'Filters' },
  addFilter: { az: 'Süzgəc', en: 'Filter' },
  removeFilter: { az: 'Süzgəci sil: {{label}}', en: 'Remove the filter: {{label}}' },
  clearFilters: { az: 'Hamısını sil', en: 'Clear all' },
  sortBy: { az: 'Sırala', en: 'Sort by' },
  caseNumber: { az: 'İşin nömrəsi', en: 'Case number' },
  findCase: { az: 'Tap', en: 'Find' },
  ascending: { az: '{{column}}: artan', en: '{{column}}: ascending' },
  descending: { az: '{{column}}: azalan', en: '{{column}}: descending' },
});
