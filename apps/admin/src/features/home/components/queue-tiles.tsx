import { Text } from '@mantine/core';
import type { CSSProperties } from 'react';
import { PathLink } from '#/components/layout';
import { useLanguage, useMessages } from '#/lib/i18n';
import { formatNumber } from '#/lib/numbers';
import { hrefOf, type OfficeQueue, type Queue } from '../api/home';
import { homeMessages, QUEUE_TONES } from '../messages';
import styles from './queue-tiles.module.css';

interface QueueTilesProps {
  readonly queues: readonly (Queue | OfficeQueue)[];
}

const MOST_ACROSS = 8;

/** As many in each row as in the others, or one more: nine stand as five and four. */
const across = (tiles: number): number => Math.ceil(tiles / Math.ceil(tiles / MOST_ACROSS)) || 1;

const pathOf = (queue: Queue | OfficeQueue): string =>
  'path' in queue ? queue.path : hrefOf(queue);

/** How much waits, at one look; each number leads to exactly its rows. */
export function QueueTiles({ queues }: QueueTilesProps) {
  const t = useMessages(homeMessages);
  const language = useLanguage();
  return (
    <ul
      className={styles['tiles']}
      style={{ '--across': across(queues.length) } as CSSProperties}
      aria-label={t('queues')}
    >
      {queues.map((queue) => {
        const { kind, total } = queue;
        const count = formatNumber(total.count, language);
        return (
          <li
            key={kind}
            className={styles['tile']}
            data-tone={total.count ? QUEUE_TONES[kind] : 'none'}
          >
            <PathLink href={pathOf(queue)} underline="never" className={styles['link'] ?? ''}>
              <Text span className={styles['number'] ?? ''}>
                {total.capped ? t('capped', { count }) : count}
              </Text>
              <Text span fz="sm">
                {t(kind)}
              </Text>
            </PathLink>
          </li>
        );
      })}
    </ul>
  );
}
