import { Button, Stack, Table, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { RelativeDate, Section, WideTable } from '#/components/display';
import { QueryView } from '#/components/feedback';
import { PageHeader, PathLink } from '#/components/layout';
import { assistanceTypeMessages } from '#/lib/codes/assistance';
import { useMessages } from '#/lib/i18n';
import { useCan } from '#/lib/session';
import { useMoney } from '#/lib/use-money';
import { type Budget, budgetChangesQuery, budgetQuery } from '../api/money';
import { budgetMessages } from '../messages';
import { BudgetBar } from './budget-bar';
import { ChangeBudget } from './change-budget';

type BudgetLine = Budget['lines'][number];

function Lines({ budget }: { readonly budget: Budget }) {
  const t = useMessages(budgetMessages);
  const type = useMessages(assistanceTypeMessages);
  const money = useMoney(budget.currency);
  if (!budget.lines.length) return <Text c="dimmed">{t('noLines')}</Text>;
  const columns = [
    { term: t('items'), of: ({ items }: BudgetLine) => String(items) },
    { term: t('bound'), of: ({ committedMinor }: BudgetLine) => money(committedMinor) },
    { term: t('settled'), of: ({ settledMinor }: BudgetLine) => money(settledMinor) },
  ];
  return (
    <WideTable label={t('lines')} minWidth={0} horizontalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('type')}</Table.Th>
          {columns.map(({ term }) => (
            <Table.Th key={term} ta="right" visibleFrom="xs">
              {term}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {budget.lines.map((line) => (
          <Table.Tr key={line.type}>
            <Table.Th scope="row" fw={400} style={{ whiteSpace: 'normal' }}>
              <PathLink href={`/items?type=${line.type}&committed=true`}>
                {type(line.type)}
              </PathLink>
              {/* Two amounts side by side are wider than a phone: all numbers stand below the type there. */}
              {columns.map(({ term, of }) => (
                <Text key={term} fz="sm" hiddenFrom="xs">
                  {term}: {of(line)}
                </Text>
              ))}
            </Table.Th>
            {columns.map(({ term, of }) => (
              <Table.Td key={term} ta="right" visibleFrom="xs" style={{ whiteSpace: 'nowrap' }}>
                {of(line)}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}

function History({ currency }: { readonly currency: string }) {
  const t = useMessages(budgetMessages);
  const money = useMoney(currency);
  const query = useQuery(budgetChangesQuery);
  return (
    <Section title={t('history')}>
      <QueryView query={query}>
        {({ items }) =>
          items.length ? (
            <Stack component="ol" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
              {items.map((change) => (
                <li key={change.id}>
                  <Text fw={600}>
                    {t('changedTo', {
                      from: money(change.fromMinor),
                      to: money(change.toMinor),
                    })}
                  </Text>
                  <Text fz="sm">{change.reason}</Text>
                  <Text fz="xs" c="dimmed">
                    {change.decidedByName} · <RelativeDate at={change.at} />
                  </Text>
                </li>
              ))}
            </Stack>
          ) : (
            <Text c="dimmed">{t('noHistory')}</Text>
          )
        }
      </QueryView>
    </Section>
  );
}

/** The money of one's programme: what there is, what is bound for what, and how the total came to be. */
export function BudgetPage() {
  const t = useMessages(budgetMessages);
  const administers = useCan()('budget.administer');
  const query = useQuery(budgetQuery);
  const [changing, setChanging] = useState(false);
  return (
    <>
      <PageHeader title={t('title')} note={query.data?.programmeName}>
        {administers && query.data ? (
          <Button
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={() => setChanging(true)}
          >
            {t('change')}
          </Button>
        ) : null}
      </PageHeader>
      <QueryView query={query}>
        {(budget) => (
          <Stack gap="md">
            <Section title={t('total')}>
              <BudgetBar budget={budget} />
            </Section>
            <Section
              title={t('lines')}
              aside={
                <PathLink href="/items?committed=true" fz="sm">
                  {t('showCommitments')}
                </PathLink>
              }
            >
              <Lines budget={budget} />
            </Section>
            <History currency={budget.currency} />
            {changing ? <ChangeBudget budget={budget} onClose={() => setChanging(false)} /> : null}
          </Stack>
        )}
      </QueryView>
    </>
  );
}
