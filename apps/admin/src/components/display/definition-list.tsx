import { Box, Text } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import { useMessages } from '#/lib/i18n';
import { displayMessages } from './messages';
import styles from './definition-list.module.css';

export interface Definition {
  readonly term: string;
  readonly value: ReactNode;
}

interface DefinitionListProps {
  readonly items: readonly Definition[];
}

/** Facts of a record as term and value; nothing known is a dash, never an empty place. */
export function DefinitionList({ items }: DefinitionListProps) {
  const t = useMessages(displayMessages);
  return (
    <Box component="dl" className={styles['list'] ?? ''}>
      {items.map(({ term, value }) => (
        <Fragment key={term}>
          <Text component="dt" fz="sm" c="dimmed">
            {term}
          </Text>
          <Text component="dd" fz="md" m={0}>
            {value === null || value === undefined || value === '' ? t('none') : value}
          </Text>
        </Fragment>
      ))}
    </Box>
  );
}
