import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { clockKindMessages } from '#/lib/codes';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { arrivalQuery } from '../api/arrival';
import { previewMessages } from '../messages';

interface ArrivalPreviewProps {
  readonly caseId: string;
  readonly arrivalOn: string;
}

/** What moves with another arrival, before it is confirmed. */
export function ArrivalPreview({ caseId, arrivalOn }: ArrivalPreviewProps) {
  const t = useMessages(previewMessages);
  const clock = useMessages(clockKindMessages);
  const language = useLanguage();
  const { data } = useQuery(arrivalQuery(caseId, arrivalOn));
  return (
    <Stack gap={2} role="status">
      {data === undefined ? null : (
        <Text fz="sm" fw={600}>
          {data.moves.length === 0 ? t('nothing') : t('moved', { count: data.moves.length })}
        </Text>
      )}
      {data?.moves.map(({ kind, from, to }) => (
        <Text key={kind} fz="sm">
          {t('one', {
            kind: clock(kind),
            from: formatDate(from, language),
            to: formatDate(to, language),
          })}
        </Text>
      ))}
    </Stack>
  );
}
