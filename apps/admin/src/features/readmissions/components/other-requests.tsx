import { Alert, List, Stack, Text } from '@mantine/core';
import { StatusBadge } from '#/components/display';
import { PathLink } from '#/components/layout';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import type { Readmission } from '../api/readmissions';
import { pageMessages } from '../messages';
import { stateName } from '../state-names';
import { stateMessages } from '../word-messages';

interface NoticeProps extends Pick<Readmission, 'others'> {
  readonly title: string;
  readonly text: string;
}

function Notice({ others, title, text }: NoticeProps) {
  const t = useMessages(pageMessages);
  const standing = useMessages(stateMessages);
  const language = useLanguage();
  if (others.length === 0) return null;
  return (
    <Alert color="orange" title={title} mb="md">
      <Stack gap="xs">
        <Text fz="sm">{text}</Text>
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

/**
 * Requests with the same FIN or document, and with the same incoming number: a duplicate is told from a second return by
 * a person (RDM-15, RDM-17).
 */
export function OtherRequests({ others }: Pick<Readmission, 'others'>) {
  const t = useMessages(pageMessages);
  return (
    <>
      <Notice
        title={t('sameNumber')}
        text={t('sameNumberText')}
        others={others.filter(({ sameNumber }) => sameNumber)}
      />
      <Notice
        title={t('others')}
        text={t('othersText')}
        others={others.filter(({ samePerson }) => samePerson)}
      />
    </>
  );
}
