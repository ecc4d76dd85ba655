import { Progress, Stack, Text } from '@mantine/core';
import { useLanguage, useMessages } from '#/lib/i18n';
import { formatNumber } from '#/lib/numbers';
import { displayMessages } from './messages';

interface JobProgressProps {
  /** What is being done. */
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

/** How far a job has come; spoken politely as it moves. Poll with a query's `refetchInterval`. */
export function JobProgress({ label, done, total }: JobProgressProps) {
  const t = useMessages(displayMessages);
  const language = useLanguage();
  const percent = total > 0 ? Math.floor((done / total) * 100) : 0;
  return (
    <Stack gap={4} role="status">
      <Text fz="sm" fw={550}>
        {label}
      </Text>
      <Progress value={percent} size="lg" aria-label={label} />
      <Text fz="sm" c="dimmed">
        {t('progress', {
          done: formatNumber(done, language),
          total: formatNumber(total, language),
          percent,
        })}
      </Text>
    </Stack>
  );
}
