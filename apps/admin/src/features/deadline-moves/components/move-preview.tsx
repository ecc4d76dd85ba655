import { Stack, Text } from '@mantine/core';
import type { Schemas } from '@qayidis/contracts';
import { type ShortColumn, ShortTable } from '#/components/grid';
import { clockKindMessages } from '#/lib/codes';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { formatNumber } from '#/lib/numbers';
import { previewMessages } from '../messages';

type Moves = Schemas['MovePreviewResponse'];

function First({ moves }: { readonly moves: Moves }) {
  const t = useMessages(previewMessages);
  const clock = useMessages(clockKindMessages);
  const language = useLanguage();
  const columns: readonly ShortColumn<Moves['first'][number]>[] = [
    { header: t('case'), cell: ({ caseNumber }) => caseNumber, card: 'title' },
    { header: t('what'), cell: ({ kind }) => clock(kind) },
    { header: t('before'), cell: ({ from }) => formatDate(from, language) },
    { header: t('after'), cell: ({ to }) => formatDate(to, language) },
  ];
  return (
    <ShortTable
      label={t('first')}
      columns={columns}
      rows={moves.first}
      keyOf={({ caseNumber, kind }) => `${caseNumber} ${kind}`}
    />
  );
}

/** What a change will move, before it is confirmed. */
export function MovePreview({ moves }: { readonly moves: Moves }) {
  const t = useMessages(previewMessages);
  const clock = useMessages(clockKindMessages);
  const language = useLanguage();
  const { moved, examined, total, kinds } = moves;
  return (
    <Stack gap="xs" aria-live="polite">
      <Text fw={600}>{moved === 0 ? t('nothing') : t('moved', { count: moved })}</Text>
      {examined < total ? (
        <Text fz="sm">
          {t('part', {
            examined: formatNumber(examined, language),
            total: formatNumber(total, language),
          })}
        </Text>
      ) : null}
      {kinds.map(({ kind, count }) => (
        <Text key={kind} fz="sm">
          {t('kind', { kind: clock(kind), count: formatNumber(count, language) })}
        </Text>
      ))}
      {moved > 0 ? <First moves={moves} /> : null}
      {moves.first.length < moved ? (
        <Text fz="sm">
          {t('firstOf', {
            shown: formatNumber(moves.first.length, language),
            moved: formatNumber(moved, language),
          })}
        </Text>
      ) : null}
    </Stack>
  );
}
