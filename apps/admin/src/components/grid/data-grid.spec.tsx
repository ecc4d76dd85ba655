import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { renderPart } from '../../../test/render';
import { DataGrid, type DataGridProps, FilterBar, type GridColumn } from '.';

interface Row {
  readonly id: string;
  readonly number: string;
  readonly place: string;
}

const columns: readonly GridColumn<Row>[] = [
  {
    id: 'number',
    header: 'Nömrə',
    cell: (row) => row.number,
    sortable: true,
    hideable: false,
    card: 'title',
  },
  { id: 'place', header: 'Yer', cell: (row) => row.place, sortable: true },
  { id: 'note', header: 'Qeyd', cell: () => 'qeyd', hiddenAtFirst: true },
];
const rows: readonly Row[] = [
  { id: 'a', number: 'RS-2026-000001', place: 'Gəncə' },
  { id: 'b', number: 'RS-2026-000002', place: 'Şəki' },
];

const grid = (more: Partial<DataGridProps<Row>> = {}) => (
  <DataGrid
    name="spec"
    label="İşlər"
    columns={columns}
    rows={rows}
    rowLabel={(row) => row.number}
    sort="number"
    {...more}
  />
);

describe('a list', () => {
  afterEach(() => localStorage.clear());

  it('asks the server to sort by the code of a column, and tells the order', async () => {
    const onSort = jest.fn();
    const { user } = renderPart(grid({ onSort }));
    const header = (name: string) => screen.getByRole('columnheader', { name });
    expect(header('Nömrə')).toHaveAttribute('aria-sort', 'ascending');
    await user.click(within(header('Nömrə')).getByRole('button'));
    await user.click(within(header('Yer')).getByRole('button'));
    expect(onSort.mock.calls).toEqual([['-number'], ['place']]);
  });

  it('remembers which columns are shown', async () => {
    const { user, unmount } = renderPart(grid());
    expect(screen.queryByRole('columnheader', { name: 'Qeyd' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Sütunlar' }));
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Qeyd' }));
    unmount();
    renderPart(grid());
    expect(screen.getByRole('columnheader', { name: 'Qeyd' })).toBeVisible();
  });

  it('walks by the cursor it was given', async () => {
    const next = jest.fn();
    const { user } = renderPart(
      grid({
        page: { cursor: 'x', offset: 25, next, previous: undefined },
        nextCursor: 'opaque',
        total: { count: 1000, capped: true },
      }),
    );
    expect(screen.getByText('26–27 / 1.000 və daha çox')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Əvvəlki' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Növbəti' }));
    expect(next).toHaveBeenCalledWith('opaque', 2);
  });

  it('offers what can be done with the selected rows', async () => {
    const { user } = renderPart(grid({ bulk: (ids) => <output>{ids.join()}</output> }));
    await user.click(screen.getByRole('checkbox', { name: 'Seç: RS-2026-000002' }));
    expect(screen.getByText('1 seçilib')).toBeVisible();
    const all = screen.getByRole('checkbox', { name: 'Bu səhifədə hamısını seç' });
    expect(all).toBePartiallyChecked();
    await user.click(all);
    expect(screen.getByText('a,b')).toBeVisible();
    expect(all).not.toBePartiallyChecked();
    expect(all).toBeChecked();
  });

  it('becomes cards on a phone, with the same rows and a way to sort', async () => {
    const media = jest
      .spyOn(globalThis, 'matchMedia')
      .mockImplementation(
        (query) => Object.assign(new EventTarget(), { matches: true, media: query }) as never,
      );
    const onSort = jest.fn();
    const { user } = renderPart(grid({ onSort }));
    const cards = within(screen.getByRole('list', { name: 'İşlər' })).getAllByRole('listitem');
    expect(cards[1]).toHaveTextContent('RS-2026-000002');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sırala' }), '-place');
    expect(onSort).toHaveBeenCalledWith('-place');
    media.mockRestore();
  });
});

describe('filters', () => {
  const filters = [
    {
      code: 'state',
      label: 'Vəziyyət',
      many: true,
      options: [
        { value: 'REFERRED', label: 'Yönləndirilib' },
        { value: 'SCREENING', label: 'İlkin baxış' },
      ],
    },
  ];

  it('are set from a menu and taken away one by one', async () => {
    const onChange = jest.fn();
    const { user } = renderPart(
      <FilterBar filters={filters} values={{ state: ['REFERRED'] }} onChange={onChange} />,
    );
    await user.click(screen.getByRole('button', { name: 'Vəziyyət' }));
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'İlkin baxış' }));
    await user.click(screen.getByRole('button', { name: /Süzgəci sil: Vəziyyət: Yönləndirilib/ }));
    expect(onChange.mock.calls).toEqual([
      [{ state: ['REFERRED', 'SCREENING'] }],
      [{ state: undefined }],
    ]);
  });
});
