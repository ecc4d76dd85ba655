import { Alert, List, Stack, Text } from '@mantine/core';
import { StatusBadge } from '#/components/display';
import { PathLink } from '#/components/layout';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import type { Readmission } from '../api/readmissions';
import { pageMessages } from '../messages';
import { stateName } from '../state-names';
import { stateMessages } from '../word-messages';

/** Requests with the same FIN or document: a duplicate is told from a second return by a person (RDM-15). */
export function OtherRequests({ others }: Pick<Readmission, 'others'>) {
  const t = useMessages(pageMessages);
  const standing = useMessages(stateMessages);
  const language = useLanguage();
  if (others.length === 0) return null;
  return (
    <Alert color="orange" title={t('others')} mb="md">
      <Stack gap="xs">
        <Text fz="sm">{t('othersText')}</Text>
        <List fz="sm">
          {others.map(({ id, number, requestingState, state, receivedOn, differs }) => (
            <List.Item key={id}>
              <PathLink href={`/readmissions/${id}`} fz="sm">
                {number}
              </PathLink>{' '}
              {t('otherOf', {
                state: stateName(requestingState, language),
                received: formatDate(receivedOn, language),
                standing: standing(state),
              })}{' '}
              {differs ? <StatusBadge tone="urgent">{t('otherDiffers')}</StatusBadge> : null}
            </List.Item>
          ))}
        </List>
      </Stack>
    </Alert>
  );
}
