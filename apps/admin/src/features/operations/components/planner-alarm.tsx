import { Box, Group, Text } from '@mantine/core';
import { IconBellOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { PathLink } from '#/components/layout';
import { healthQuery } from '#/features/administration/public';
import { useMessages } from '#/lib/i18n';
import { usePresence } from '#/lib/use-presence';
import { operationsMessages } from '../messages';

const EVERY_MINUTE = 60_000;

/** Stands at the top of every page of an administrator while nobody plans reminders (OPS-06). */
export function PlannerAlarm() {
  const t = useMessages(operationsMessages);
  const present = usePresence();
  const { data } = useQuery({
    ...healthQuery,
    enabled: present,
    refetchInterval: EVERY_MINUTE,
    retry: false,
  });
  const isSilent = data?.checks?.some(({ name, ok }) => name === 'planner' && !ok) === true;
  return (
    <Box role="status" className="no-print">
      {isSilent ? (
        <Group gap="sm" px="md" py="xs" bg="pomegranate.0" c="pomegranate.8" mb="sm">
          <IconBellOff size={18} aria-hidden />
          <Text fz="sm" fw={550}>
            {t('alarm')}
          </Text>
          <PathLink href="/operations" fz="sm" c="pomegranate.8" td="underline">
            {t('alarmMore')}
          </PathLink>
        </Group>
      ) : null}
    </Box>
  );
}
