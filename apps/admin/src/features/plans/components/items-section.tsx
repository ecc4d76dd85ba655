import { Button, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Section } from '#/components/display';
import { QueryView } from '#/components/feedback';
import { itemCommandMessages } from '#/lib/codes/assistance';
import { useMessages } from '#/lib/i18n';
import { type CaseDetail, type CaseItems, itemsQuery } from '../api/plans';
import { itemMessages } from '../item-messages';
import { ImmediateHelpDialog } from './immediate-help';
import { ItemCard } from './item-card';
import { useMoney } from '#/lib/use-money';

interface Props {
  readonly of: CaseDetail;
}

function Items({ of, data }: Props & { readonly data: CaseItems }) {
  const t = useMessages(itemMessages);
  const money = useMoney();
  const { capMinor, givenMinor, leftMinor } = data.immediateHelp;
  return (
    <Stack gap="lg">
      <Text fz="sm">
        {t('immediateLeft', {
          cap: money(capMinor),
          given: money(givenMinor),
          left: money(leftMinor),
        })}
      </Text>
      {data.items.length === 0 ? (
        <Text c="dimmed">{t('empty')}</Text>
      ) : (
        <Stack component="ul" gap="xl" m={0} p={0} style={{ listStyle: 'none' }}>
          {data.items.map((item) => (
            <ItemCard key={item.id} of={of} item={item} />
          ))}
        </Stack>
      )}
    </Stack>
  );
}

/** The assistance of a case: items in force and immediate help. */
export function ItemsSection({ of }: Props) {
  const t = useMessages(itemMessages);
  const command = useMessages(itemCommandMessages);
  const query = useQuery(itemsQuery(of.id));
  const [giving, setGiving] = useState(false);
  const help = query.data?.immediateHelp;
  const give = help?.allowed ? (
    <Button onClick={() => setGiving(true)}>{command('GIVE_IMMEDIATE_HELP')}</Button>
  ) : null;
  return (
    <Section title={t('title')} aside={give}>
      <QueryView query={query}>{(data) => <Items of={of} data={data} />}</QueryView>
      {giving && help ? (
        <ImmediateHelpDialog of={of} help={help} onClose={() => setGiving(false)} />
      ) : null}
    </Section>
  );
}
