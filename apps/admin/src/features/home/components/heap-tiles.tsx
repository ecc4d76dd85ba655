import { Text } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { PathLink } from '#/components/layout';
import { useLanguage, useMessages } from '#/lib/i18n';
import { formatNumber } from '#/lib/numbers';
import { type Heap, heapQuery, hrefOf } from '../api/queue';
import { homeMessages } from '../messages';
import styles from './heap-tiles.module.css';

interface HeapTilesProps {
  readonly heaps: readonly Heap[];
}

/** How much waits, at one look; each number leads to exactly its rows. */
export function HeapTiles({ heaps }: HeapTilesProps) {
  const t = useMessages(homeMessages);
  const language = useLanguage();
  const queries = useQueries({ queries: heaps.map(heapQuery) });
  return (
    <ul className={styles['tiles']} aria-label={t('heaps')}>
      {heaps.map((heap, index) => {
        const total = queries[index]?.data?.total;
        const number = total ? formatNumber(total.count, language) : '…';
        return (
          <li
            key={heap.key}
            className={styles['tile']}
            data-tone={total?.count ? heap.tone : 'none'}
          >
            <PathLink href={hrefOf(heap)} underline="never" className={styles['link'] ?? ''}>
              <Text span className={styles['number'] ?? ''}>
                {total?.capped ? t('more', { count: number }) : number}
              </Text>
              <Text span fz="sm">
                {t(heap.key)}
              </Text>
            </PathLink>
          </li>
        );
      })}
    </ul>
  );
}
