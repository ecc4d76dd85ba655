import { Button, Menu } from '@mantine/core';
import { IconBookmark, IconDeviceFloppy, IconSettings } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { useMessages } from '#/lib/i18n';
import { savedViewsQuery } from '../api/saved-views';
import { viewMessages } from '../list-messages';
import { ManageViewsDialog, SaveViewDialog } from './list-windows';

interface ViewsMenuProps {
  /** The list as it stands, for a new view. */
  readonly current: () => string;
  readonly onChoose: (query: string) => void;
}

/** Named views of the list: one's own, and those that colleagues share. */
export function ViewsMenu({ current, onChoose }: ViewsMenuProps) {
  const t = useMessages(viewMessages);
  const views = useQuery(savedViewsQuery).data ?? [];
  const [open, setOpen] = useState<'save' | 'manage' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" leftSection={<IconBookmark size={16} aria-hidden />}>
            {t('views')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {views.map(({ id, name, mine, ownerName, query }) => (
            <Menu.Item key={id} onClick={() => onChoose(query)}>
              {mine ? name : t('of', { name, owner: ownerName })}
            </Menu.Item>
          ))}
          {views.length > 0 ? <Menu.Divider /> : null}
          <Menu.Item
            leftSection={<IconDeviceFloppy size={16} aria-hidden />}
            onClick={() => setOpen('save')}
          >
            {t('saveCurrent')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconSettings size={16} aria-hidden />}
            onClick={() => setOpen('manage')}
          >
            {t('manage')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Suspense>
        {open === 'save' ? <SaveViewDialog query={current()} onClose={close} /> : null}
        {open === 'manage' ? (
          <ManageViewsDialog views={views.filter(({ mine }) => mine)} onClose={close} />
        ) : null}
      </Suspense>
    </>
  );
}
