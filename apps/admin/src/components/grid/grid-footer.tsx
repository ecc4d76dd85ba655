import { Button, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useLanguage, useMessages } from '#/lib/i18n';
import { formatNumber } from '#/lib/numbers';
import type { GridTotal } from './grid-column';
import { gridMessages } from './messages';

interface GridFooterProps {
  /** How many rows stand before this page. */
  readonly offset: number;
  readonly rows: number;
  readonly total: GridTotal | undefined;
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
}

/** Keyset pages know "previous" and "next" only; a page number would be a guess (design.md 4). */
export function GridFooter({ offset, rows, total, onPrevious, onNext }: GridFooterProps) {
  const t = useMessages(gridMessages);
  const language = useLanguage();
  const count = total ? formatNumber(total.count, language) : '';
  const range = t('range', {
    from: formatNumber(rows ? offset + 1 : 0, language),
    to: formatNumber(offset + rows, language),
    total: total?.capped ? t('capped', { total: count }) : count,
  });
  return (
    <Group p="xs" justify="space-between" className="no-print">
      <Text fz="sm" c="dimmed" role="status">
        {total && total.count > 0 ? range : null}
      </Text>
      <Group component="nav" gap="xs" aria-label={t('pages')}>
        <Button
          variant="default"
          size="xs"
          disabled={!onPrevious}
          onClick={onPrevious}
          leftSection={<IconChevronLeft size={14} aria-hidden />}
        >
          {t('previous')}
        </Button>
        <Button
          variant="default"
          size="xs"
          disabled={!onNext}
          onClick={onNext}
          rightSection={<IconChevronRight size={14} aria-hidden />}
        >
          {t('next')}
        </Button>
      </Group>
    </Group>
  );
}
