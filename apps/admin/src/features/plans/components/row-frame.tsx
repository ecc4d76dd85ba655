import { Button, Fieldset, Group, SimpleGrid, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '#/lib/i18n';
import { planMessages } from '../plan-messages';

interface RowFrameProps {
  readonly title: string;
  readonly onRemove?: (() => void) | null;
  readonly children: ReactNode;
}

/** One row of a list in a form, named as a group, so that its fields are told from those of its neighbours. */
export function RowFrame({ title, onRemove, children }: RowFrameProps) {
  const t = useMessages(planMessages);
  return (
    <Fieldset legend={title}>
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          {children}
        </SimpleGrid>
        {onRemove ? (
          <Group justify="flex-end">
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('removeWhat', { what: title })}
              onClick={onRemove}
            >
              {t('remove')}
            </Button>
          </Group>
        ) : null}
      </Stack>
    </Fieldset>
  );
}
