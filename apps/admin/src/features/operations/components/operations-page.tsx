import { Button, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { QueryView } from '#/components/feedback';
import { PageHeader } from '#/components/layout';
import { formatInstant } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { usePresence } from '#/lib/use-presence';
import { type Operations, operationsQuery } from '../api/operations';
import { operationsMessages } from '../messages';
import { DeliveriesSection } from './deliveries-section';
import { PlannerSection, RemindersSection } from './planner-section';
import { QueuesSection } from './queues-section';
import { FailedSection, ParkedSection } from './stuck-sections';
import { TasksSection } from './tasks-section';

const OFTEN_MS = 15_000;
const SELDOM_MS = 60_000;

function Sections({
  state,
  often,
}: {
  readonly state: Operations;
  readonly often: number | false;
}) {
  return (
    <>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
        <PlannerSection planner={state.planner} silences={state.silences} />
        <RemindersSection reminders={state.reminders} />
      </SimpleGrid>
      <ParkedSection every={often} />
      <QueuesSection queues={state.queues} store={state.store} outbox={state.outbox} />
      <FailedSection every={often} />
      <TasksSection tasks={state.tasks} />
    </>
  );
}

/** How the machinery stands, for those who run it. It is asked anew only while somebody looks (`usePresence`). */
export function OperationsPage() {
  const t = useMessages(operationsMessages);
  const language = useLanguage();
  const present = usePresence();
  const client = useQueryClient();
  const often = present ? OFTEN_MS : false;
  const query = useQuery({ ...operationsQuery, refetchInterval: often });
  const note = query.data
    ? t('updated', { time: formatInstant(query.data.at, language).split(', ')[1] ?? '' })
    : null;
  return (
    <>
      <PageHeader title={t('title')} note={note}>
        <Button
          variant="default"
          onClick={() => void client.invalidateQueries({ queryKey: ['operations'] })}
        >
          {t('refresh')}
        </Button>
      </PageHeader>
      <Text mb="md">{t('text')}</Text>
      <Stack gap="md">
        <QueryView query={query}>{(state) => <Sections state={state} often={often} />}</QueryView>
        <DeliveriesSection every={present ? SELDOM_MS : false} />
      </Stack>
    </>
  );
}
