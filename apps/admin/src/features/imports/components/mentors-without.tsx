import { compareAz } from '@qayidis/domain/names';
import { Alert, Stack, Text } from '@mantine/core';
import { TextLink } from '#/components/layout';
import { useLanguage, useMessages } from '#/lib/i18n';
import { formatNumber } from '#/lib/numbers';
import type { Import } from '../api/import-queries';
import { importsMessages } from '../messages';

const MOST_NAMES = 5;

/** Names of mentors that are nobody's account: said once for all rows, with what to do. */
export function MentorsWithout({ found }: { readonly found: Import }) {
  const t = useMessages(importsMessages);
  const language = useLanguage();
  const names = found.mentors
    .filter(({ userId }) => userId === null)
    .map(({ name }) => name)
    .sort(compareAz);
  // Where no case would be made, none is made without a mentor.
  const { toCreate, undecided } = found.counts;
  if (names.length === 0 || toCreate + undecided === 0) return null;
  const some = names.slice(0, MOST_NAMES).join(', ');
  return (
    <Alert color="orange">
      <Stack gap={4}>
        <Text fz="sm">
          {t('mentorsWithout', {
            count: names.length,
            figure: formatNumber(names.length, language),
            names: names.length > MOST_NAMES ? `${some}…` : some,
          })}
        </Text>
        <TextLink
          to="/imports/$importId"
          params={{ importId: found.id }}
          search={{ step: 'columns' }}
        >
          {t('mentorChoose')}
        </TextLink>
      </Stack>
    </Alert>
  );
}
