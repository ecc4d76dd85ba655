import { Progress, Stack, Text } from '@mantine/core';
import { useLanguage, useMessages } from '#/lib/i18n';
import { formatNumber } from '#/lib/numbers';
import { displayMessages } from './messages';

interface JobProgressProps {
  /** What is being done. */
  readonly label: string;
  readonly done: number;
  /** 0 where nobody knows yet: then it only shows that something is being done. */
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
      <Progress
        value={total > 0 ? percent : 100}
        striped={total === 0}
        animated={total === 0}
        size="lg"
        aria-label={label}
      />
      {total > 0 ? (
        <Text fz="sm" c="dimmed">
          {t('progress', {
            done: formatNumber(done, language),
            total: formatNumber(total, language),
            percent,
          })}
        </Text>
      ) : null}
    </Stack>
  );
}
