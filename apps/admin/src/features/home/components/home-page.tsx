import { Group, Paper, Stack, Text } from '@mantine/core';
import { IconChecks, IconFileAnalytics, IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { EmptyState, Loading, QueryView } from '#/components/feedback';
import { ButtonLink, PageHeader } from '#/components/layout';
import { formatDate, today } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { useAccount, useCan } from '#/lib/session';
import { type Home, homeQuery, type Queue } from '../api/home';
import { homeMessages } from '../messages';
import { NewTaskButton } from './new-task-button';
import { QueueSection } from './queue-section';
import { QueueTiles } from './queue-tiles';
import { TaskSection } from './task-section';

/** Those who lead cases do not load the parts of the office. */
const OfficeHome = lazy(async () => ({ default: (await import('./office-home')).OfficeHome }));

/** Nothing to do, and for roles that have no queue the reason. */
function Nothing() {
  const t = useMessages(homeMessages);
  const role = useAccount()?.role;
  const state = {
    DONOR_VIEWER: { icon: IconFileAnalytics, title: t('donorTitle'), text: t('donorText') },
    SMS_MONITOR: { icon: IconUsersGroup, title: t('monitorTitle'), text: t('monitorText') },
    OTHER: { icon: IconChecks, title: t('nothingTitle'), text: t('nothingText') },
  }[role === 'DONOR_VIEWER' || role === 'SMS_MONITOR' ? role : 'OTHER'];
  return (
    <Paper>
      <EmptyState {...state}>
        {role === 'SMS_MONITOR' ? (
          <Group gap="sm" justify="center">
            <ButtonLink to="/refer">{t('monitorRefer')}</ButtonLink>
            <ButtonLink to="/outcomes" variant="default">
              {t('monitorOutcomes')}
            </ButtonLink>
          </Group>
        ) : null}
      </EmptyState>
    </Paper>
  );
}

const PRESSING: readonly Queue['kind'][] = ['OVERDUE', 'WAITING_FOR_ME', 'DUE_SOON'];

/** What a date or a colleague presses stands before one's tasks, the rest after them (peers.md, home). */
const presses = ({ kind }: Queue): boolean => PRESSING.includes(kind);

/** The tiles, and why their numbers are not those of inbox and calendar. */
function Numbers({ queues }: Pick<Home, 'queues'>) {
  const t = useMessages(homeMessages);
  return (
    <>
      <QueueTiles queues={queues} />
      <Text fz="sm" c="dimmed" mb="md">
        {t('counted')}
      </Text>
    </>
  );
}

function Queues({ home }: { readonly home: Home }) {
  const { queues, office, tasks } = home;
  if (office.length)
    return (
      <Suspense fallback={<Loading lines={8} />}>
        <OfficeHome home={home} />
      </Suspense>
    );
  const empty = !tasks.items.length && queues.every(({ items }) => !items.length);
  return (
    <>
      {queues.length ? <Numbers queues={queues} /> : null}
      {empty ? <Nothing /> : null}
      <Stack gap="md">
        {queues.filter(presses).map((queue) => (
          <QueueSection key={queue.kind} queue={queue} />
        ))}
        <TaskSection tasks={tasks} />
        {queues
          .filter((queue) => !presses(queue))
          .map((queue) => (
            <QueueSection key={queue.kind} queue={queue} />
          ))}
      </Stack>
    </>
  );
}

/** What must I do today, and why: a queue per role. */
export function HomePage() {
  const t = useMessages(homeMessages);
  const language = useLanguage();
  const hasQueue = useCan()('queue.read');
  const query = useQuery({ ...homeQuery, enabled: hasQueue });
  return (
    <>
      <PageHeader title={t('title')} note={formatDate(today(), language, 'long')}>
        <NewTaskButton />
      </PageHeader>
      {hasQueue ? (
        <QueryView query={query} loading={<Loading lines={8} />}>
          {(home) => <Queues home={home} />}
        </QueryView>
      ) : (
        <Nothing />
      )}
    </>
  );
}
