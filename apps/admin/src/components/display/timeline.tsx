import { Box, Text } from '@mantine/core';
import type { TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { formatInstant } from '#/lib/dates';
import { useLanguage } from '#/lib/i18n';
import styles from './timeline.module.css';

export interface TimelineEntry {
  readonly id: string;
  readonly icon: TablerIcon;
  readonly title: ReactNode;
  /** Who did it. */
  readonly by?: string | undefined;
  /** Instant. */
  readonly at: string;
  readonly detail?: ReactNode;
}

interface TimelineProps {
  readonly label: string;
  readonly entries: readonly TimelineEntry[];
}

/** What happened on a day, newest first, as an ordered list. */
export function Timeline({ label, entries }: TimelineProps) {
  const language = useLanguage();
  return (
    <ol className={styles['list']} aria-label={label}>
      {entries.map(({ id, icon: Icon, title, by, at, detail }) => (
        <li key={id} className={styles['entry']}>
          <span className={styles['dot']}>
            <Icon size={14} aria-hidden />
          </span>
          <Box>
            <Text fz="sm" fw={550}>
              {title}
            </Text>
            <Text fz="xs" c="dimmed">
              <time dateTime={at}>{formatInstant(at, language).split(', ')[1]}</time>
              {by ? ` · ${by}` : null}
            </Text>
            {detail ? <Box fz="sm">{detail}</Box> : null}
          </Box>
        </li>
      ))}
    </ol>
  );
}
