import { Stack, Table, Text } from '@mantine/core';
import type { Schemas } from '@qayidis/contracts';
import { WideTable } from '#/components/display';
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
  return (
    <WideTable label={t('first')} minWidth={480}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('case')}</Table.Th>
          <Table.Th>{t('what')}</Table.Th>
          <Table.Th>{t('before')}</Table.Th>
          <Table.Th>{t('after')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {moves.first.map(({ caseNumber, kind, from, to }) => (
          <Table.Tr key={`${caseNumber} ${kind}`}>
            <Table.Td style={{ whiteSpace: 'nowrap' }}>{caseNumber}</Table.Td>
            <Table.Td>{clock(kind)}</Table.Td>
            <Table.Td>{formatDate(from, language)}</Table.Td>
            <Table.Td>{formatDate(to, language)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
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
