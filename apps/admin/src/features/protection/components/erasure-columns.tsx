import { Button, Text } from '@mantine/core';
import { DueBadge, StatusBadge } from '#/components/display';
import type { GridColumn } from '#/components/grid';
import { CASE_STATE_TONES, caseStateMessages } from '#/lib/codes';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import type { Erasure } from '../api/protection';
import { erasureMessages } from '../messages';

type Columns = readonly GridColumn<Erasure>[];

function HoldCell({ erasure }: { readonly erasure: Erasure }) {
  const t = useMessages(erasureMessages);
  if (!erasure.legalHold) return <>—</>;
  return (
    <>
      <StatusBadge tone="attention">{t('held')}</StatusBadge>
      <Text fz="xs" c="dimmed">
        {erasure.holdReason}
      </Text>
    </>
  );
}

function useNumberColumn(): Columns {
  const t = useMessages(erasureMessages);
  return [
    {
      id: 'number',
      header: t('number'),
      cell: ({ number }) => (
        <Text span fz="sm" fw={600}>
          {number}
        </Text>
      ),
      hideable: false,
      nowrap: true,
      card: 'title',
    },
  ];
}

function useLedgerColumns(): Columns {
  const t = useMessages(erasureMessages);
  const language = useLanguage();
  return [
    { id: 'doneOn', header: t('doneOn'), cell: ({ doneOn }) => formatDate(doneOn, language) },
    { id: 'doneBy', header: t('doneBy'), cell: ({ doneByName }) => doneByName ?? '—' },
  ];
}

function useKeptColumns(onOpen: (erasure: Erasure) => void): Columns {
  const t = useMessages(erasureMessages);
  const state = useMessages(caseStateMessages);
  const language = useLanguage();
  return [
    {
      id: 'state',
      header: t('state'),
      cell: (one) => (
        <StatusBadge tone={CASE_STATE_TONES[one.state]}>{state(one.state)}</StatusBadge>
      ),
      card: 'corner',
    },
    {
      id: 'closedOn',
      header: t('closedOn'),
      cell: ({ closedOn }) => formatDate(closedOn, language),
      nowrap: true,
    },
    {
      id: 'retentionUntil',
      header: t('retentionUntil'),
      cell: ({ retentionUntil }) => <DueBadge on={retentionUntil} />,
      nowrap: true,
    },
    { id: 'hold', header: t('hold'), cell: (one) => <HoldCell erasure={one} /> },
    {
      id: 'steps',
      header: t('steps'),
      cell: (one) =>
        one.actions.length ? (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('openLabel', { number: one.number })}
            onClick={() => onOpen(one)}
          >
            {t('open')}
          </Button>
        ) : null,
    },
  ];
}

/** What is kept is shown with its steps, what was erased with who did it. */
export function useErasureColumns(ledger: boolean, onOpen: (erasure: Erasure) => void): Columns {
  const number = useNumberColumn();
  const kept = useKeptColumns(onOpen);
  const erased = useLedgerColumns();
  return [...number, ...(ledger ? erased : kept)];
}
