import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { clockKindMessages } from '#/lib/codes';
import { formatDate, today } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { problemFrom, refusalText } from '#/lib/problems';
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
  // A day ahead cannot be confirmed, which its field says: there is nothing to calculate.
  const possible = arrivalOn <= today();
  const { data, error } = useQuery({ ...arrivalQuery(caseId, arrivalOn), enabled: possible });
  return (
    <Stack gap={2} role="status">
      {error ? (
        <Text fz="sm" c="red.9">
          {refusalText(problemFrom(error))}
        </Text>
      ) : null}
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
