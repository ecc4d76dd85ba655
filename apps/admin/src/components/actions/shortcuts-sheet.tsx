import { Group, Kbd, Stack, Text } from '@mantine/core';
import { Dialog } from '#/components/dialog';
import { useMessages } from '#/lib/i18n';
import { actionMessages } from './messages';

interface ShortcutsSheetProps {
  readonly onClose: () => void;
}

const SHORTCUTS = [
  { keys: ['Ctrl', 'K'], text: 'shortcutSearch' },
  { keys: ['Alt', 'H'], text: 'shortcutHome' },
  { keys: ['Alt', 'K'], text: 'shortcutHelp' },
  { keys: ['Esc'], text: 'shortcutClose' },
] as const;

/** Every shortcut needs a modifier key, so that none fires while a screen reader's own keys are used (WCAG 2.1.4). */
export function ShortcutsSheet({ onClose }: ShortcutsSheetProps) {
  const t = useMessages(actionMessages);
  return (
    <Dialog onClose={onClose} title={t('shortcuts')}>
      <Stack component="dl" gap="sm" m={0}>
        {SHORTCUTS.map(({ keys, text }) => (
          <Group key={text} justify="space-between">
            <Text component="dt">{t(text)}</Text>
            <Text component="dd" m={0}>
              {keys.map((key) => (
                <Kbd key={key} ml={4}>
                  {key}
                </Kbd>
              ))}
            </Text>
          </Group>
        ))}
      </Stack>
    </Dialog>
  );
}
