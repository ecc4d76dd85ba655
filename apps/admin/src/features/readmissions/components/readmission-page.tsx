import { Group, Stack, Text } from '@mantine/core';
import type { ReadmissionCommand } from '@qayidis/domain/readmission';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { TransitionBar } from '#/components/actions';
import { Section, StatusBadge } from '#/components/display';
import { PageHeader, PageView } from '#/components/layout';
import { WhyReply } from '#/features/deadlines/public';
import { nameOf } from '#/lib/codes';
import { useMessages } from '#/lib/i18n';
import { useReasonTexts } from '#/lib/problems';
import { type Readmission, readmissionQuery } from '../api/readmissions';
import { pageMessages } from '../messages';
import { STATE_TONES } from '../state-tones';
import { commandMessages, stateMessages } from '../word-messages';
import { CommandDialog } from './command-dialog';
import { useHolderWords } from './holder';
import { History } from './history';
import { OtherRequests } from './other-requests';
import { ArrivalFacts, PersonFacts, ReplyFacts, RequestFacts } from './readmission-facts';
import { ReplyClock } from './reply-clock';

const MAIN: readonly ReadmissionCommand[] = [
  'ACKNOWLEDGE',
  'RESUBMIT',
  'START_CHECK',
  'PREPARE_REPLY',
  'SIGN_REPLY',
  'DISPATCH_REPLY',
  'CONFIRM_ARRIVAL',
];
const GRAVE: readonly ReadmissionCommand[] = ['RECORD_WITHDRAWAL', 'RETURN_INCOMPLETE'];

function Steps({ readmission }: { readonly readmission: Readmission }) {
  const t = useMessages(pageMessages);
  const words = useMessages(commandMessages);
  const holder = useHolderWords();
  const reasonsOf = useReasonTexts();
  const [chosen, setChosen] = useState<ReadmissionCommand | null>(null);
  const { actions } = readmission;
  if (actions.length === 0) return <Text>{t('noSteps', { holder: holder(readmission) })}</Text>;
  return (
    <>
      <TransitionBar
        actions={actions.map(({ command, allowed, reasons }) => ({
          key: command,
          label: words(command),
          allowed,
          reasons: reasonsOf(reasons),
          main: MAIN.includes(command),
          grave: GRAVE.includes(command),
        }))}
        onChoose={(key) => setChosen(key as ReadmissionCommand)}
      />
      {chosen ? (
        <CommandDialog
          key={chosen}
          readmission={readmission}
          command={chosen}
          onClose={() => setChosen(null)}
        />
      ) : null}
    </>
  );
}

/** State, days left and why, and with whom the request waits. */
function Standing({ readmission }: { readonly readmission: Readmission }) {
  const state = useMessages(stateMessages);
  const holder = useHolderWords();
  return (
    <Group gap="sm" mb="md">
      <StatusBadge tone={STATE_TONES[readmission.state]}>{state(readmission.state)}</StatusBadge>
      <Group gap={4} wrap="nowrap">
        <ReplyClock clock={readmission.clock} />
        {readmission.deadlines.length > 0 ? <WhyReply deadlines={readmission.deadlines} /> : null}
      </Group>
      <Text fz="sm">{holder(readmission)}</Text>
    </Group>
  );
}

function Page({ readmission }: { readonly readmission: Readmission }) {
  const t = useMessages(pageMessages);
  return (
    <>
      <PageHeader
        title={nameOf(readmission)}
        note={readmission.number}
        tabTitle={readmission.number}
      />
      <Standing readmission={readmission} />
      <OtherRequests others={readmission.others} />
      <Stack gap="md">
        <Section title={t('steps')}>
          <Steps readmission={readmission} />
        </Section>
        <Section title={t('reply')}>
          <ReplyFacts readmission={readmission} />
        </Section>
        <Section title={t('arrival')}>
          <ArrivalFacts readmission={readmission} />
        </Section>
        <Section title={t('request')}>
          <RequestFacts readmission={readmission} />
        </Section>
        <Section title={t('person')}>
          <PersonFacts readmission={readmission} />
        </Section>
        <Section title={t('history')}>
          <History readmission={readmission} />
        </Section>
      </Stack>
    </>
  );
}

/** One request, from its receipt to the arrival. */
export function ReadmissionPage() {
  const t = useMessages(pageMessages);
  const { readmissionId = '' } = useParams({ strict: false });
  const query = useQuery(readmissionQuery(readmissionId));
  return (
    <PageView query={query} title={t('title')}>
      {(readmission) => <Page readmission={readmission} />}
    </PageView>
  );
}
