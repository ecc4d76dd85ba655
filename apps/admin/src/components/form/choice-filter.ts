import type { ComboboxItem, OptionsFilter } from '@mantine/core';
import { searchKey } from '@qayidis/domain/names';

/** "Ehmed" finds "Əhməd": typed text and labels are compared without their marks. */
export const matchesTyped: OptionsFilter = ({ options, search }) => {
  const typed = searchKey(search);
  return options.filter((option) => searchKey((option as ComboboxItem).label).includes(typed));
};
