import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Section } from '#/components/display';
import { QueryView } from '#/components/feedback';
import { PathLink } from '#/components/layout';
import { SystemState } from '#/features/administration/public';
import { ChainState } from '#/features/audit/public';
import { BudgetBar, budgetQuery } from '#/features/money/public';
import { useMessages } from '#/lib/i18n';
import { useCan } from '#/lib/session';
import type { Home } from '../api/home';
import { homeMessages } from '../messages';
import { QueueTiles } from './queue-tiles';
import { TaskSection } from './task-section';

function BudgetSection() {
  const t = useMessages(homeMessages);
  const query = useQuery(budgetQuery);
  return (
    <Section
      title={t('budget')}
      aside={
        <PathLink href="/budget" fz="sm">
          {t('budgetMore')}
        </PathLink>
      }
    >
      <QueryView query={query}>{(budget) => <BudgetBar budget={budget} />}</QueryView>
    </Section>
  );
}

/** The first page of those who lead no cases: what waits, and the one thing that they watch over. */
export function OfficeHome({ home }: { readonly home: Home }) {
  const t = useMessages(homeMessages);
  const can = useCan();
  const waits = home.office.some(({ total }) => total.count > 0);
  return (
    <>
      <QueueTiles queues={home.office} />
      <Text mb="md" c="dimmed">
        {t(waits ? 'officeWaiting' : 'officeNothing')}
      </Text>
      <Stack gap="md">
        <TaskSection tasks={home.tasks} />
        {can('item.settle') ? <BudgetSection /> : null}
        {can('user.administer') ? <SystemState /> : null}
        {can('audit.read') ? <ChainState /> : null}
      </Stack>
    </>
  );
}
