import { Button, Menu } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useMessages } from '#/lib/i18n';
import type { GridColumn } from './grid-column';
import { gridMessages } from './messages';
import type { ColumnChoice } from './use-column-choice';

interface ColumnMenuProps<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly choice: ColumnChoice;
  readonly onChoice: (choice: ColumnChoice) => void;
}

export function ColumnMenu<Row>({ columns, choice, onChoice }: ColumnMenuProps<Row>) {
  const t = useMessages(gridMessages);
  const hideable = columns.filter((column) => column.hideable !== false);
  if (hideable.length === 0) return null;
  return (
    <Menu closeOnItemClick={false} position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconColumns3 size={16} aria-hidden />}>
          {t('columns')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {hideable.map(({ id, header }) => (
          <Menu.CheckboxItem
            key={id}
            checked={choice[id] ?? true}
            onChange={(shown) => onChoice({ ...choice, [id]: shown })}
          >
            {header}
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
