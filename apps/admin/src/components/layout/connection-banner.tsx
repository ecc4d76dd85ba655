import { Box, Button, Group, Text } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { connection } from '#/lib/api';
import { useMessages } from '#/lib/i18n';
import { useStore } from '#/lib/use-store';
import { layoutMessages } from './messages';

const CHECK_EVERY_MS = 10_000;

async function isServerReady(): Promise<boolean> {
  try {
    return (await fetch('/api/health/ready')).ok;
  } catch {
    return false;
  }
}

/** Stands at the top while the server is away, looks for it by itself and refreshes the page's data on return. */
export function ConnectionBanner() {
  const t = useMessages(layoutMessages);
  const state = useStore(connection);
  const queryClient = useQueryClient();
  const check = useCallback(async () => {
    if (!(await isServerReady())) return;
    connection.set('up');
    await queryClient.invalidateQueries();
  }, [queryClient]);
  useEffect(() => {
    if (state === 'up') return undefined;
    const timer = setInterval(() => void check(), CHECK_EVERY_MS);
    return () => clearInterval(timer);
  }, [state, check]);
  return (
    <Box role="status" className="no-print">
      {state === 'down' ? (
        <Group gap="sm" px="md" py="xs" bg="pomegranate.0" c="pomegranate.8" mb="sm">
          <IconPlugConnectedX size={18} aria-hidden />
          <Text fz="sm" fw={550}>
            {t('connectionDown')}
          </Text>
          <Button size="compact-xs" variant="default" onClick={() => void check()}>
            {t('retryNow')}
          </Button>
        </Group>
      ) : null}
    </Box>
  );
}
