import { Group, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { StatusBadge, WideTable } from '#/components/display';
import { usePhone } from '#/components/layout';
import { assistanceTypeMessages, itemStateMessages } from '#/lib/codes/assistance';
import { formatDate } from '#/lib/dates';
import { factorMessages } from '#/lib/codes';
import { useLanguage, useMessages } from '#/lib/i18n';
import type { Plan, Plans } from '../api/plans';
import { planMessages } from '../plan-messages';
import { useMoney } from '#/lib/use-money';

interface Props {
  readonly plan: Plan;
}

function ItemRow({ plan, item }: Props & { readonly item: Plan['items'][number] }) {
  const t = useMessages(planMessages);
  const type = useMessages(assistanceTypeMessages);
  const state = useMessages(itemStateMessages);
  const language = useLanguage();
  const money = useMoney();
  const goal = plan.goals.findIndex(({ id }) => id === item.goalId);
  return (
    <Table.Tr>
      <Table.Th scope="row">
        {type(item.type)}
        {item.description ? (
          <Text fz="sm" fw={400}>
            {item.description}
          </Text>
        ) : null}
      </Table.Th>
      <Table.Td>{item.quantity}</Table.Td>
      <Table.Td ta="right">{money(item.plannedMinor)}</Table.Td>
      <Table.Td>{goal < 0 ? '—' : t('goal', { number: goal + 1 })}</Table.Td>
      <Table.Td>{formatDate(item.plannedOn, language)}</Table.Td>
      <Table.Td>
        <StatusBadge tone="neutral">{state(item.state)}</StatusBadge>
      </Table.Td>
    </Table.Tr>
  );
}

/** The same on a phone, where a table would have to be pushed sideways. */
function ItemLine({ plan, item }: Props & { readonly item: Plan['items'][number] }) {
  const t = useMessages(planMessages);
  const type = useMessages(assistanceTypeMessages);
  const state = useMessages(itemStateMessages);
  const language = useLanguage();
  const money = useMoney();
  const goal = plan.goals.findIndex(({ id }) => id === item.goalId);
  const facts = [
    `${t('quantity')}: ${item.quantity}`,
    ...(goal < 0 ? [] : [t('goal', { number: goal + 1 })]),
    ...(item.plannedOn === null ? [] : [formatDate(item.plannedOn, language)]),
  ];
  return (
    <Paper component="li" p="sm">
      <Group justify="space-between" gap="xs">
        <Text fw={550}>{type(item.type)}</Text>
        <Text>{money(item.plannedMinor)}</Text>
      </Group>
      {item.description ? <Text fz="sm">{item.description}</Text> : null}
      <Group justify="space-between" gap="xs" mt={4}>
        <Text fz="sm" c="dimmed">
          {facts.join(' · ')}
        </Text>
        <StatusBadge tone="neutral">{state(item.state)}</StatusBadge>
      </Group>
    </Paper>
  );
}

function ItemsAsTable({ plan }: Props) {
  const t = useMessages(planMessages);
  return (
    <WideTable label={t('items')} minWidth={560}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('type')}</Table.Th>
          <Table.Th>{t('quantity')}</Table.Th>
          <Table.Th ta="right">{t('amount')}</Table.Th>
          <Table.Th>{t('itemGoal')}</Table.Th>
          <Table.Th>{t('plannedOn')}</Table.Th>
          <Table.Th>{t('state')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {plan.items.map((item) => (
          <ItemRow key={item.id} plan={plan} item={item} />
        ))}
      </Table.Tbody>
    </WideTable>
  );
}

export function ItemTable({ plan }: Props) {
  const t = useMessages(planMessages);
  const phone = usePhone();
  if (plan.items.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={3}>{t('items')}</Title>
      {phone ? (
        <Stack component="ul" gap="xs" m={0} p={0} aria-label={t('items')}>
          {plan.items.map((item) => (
            <ItemLine key={item.id} plan={plan} item={item} />
          ))}
        </Stack>
      ) : (
        <ItemsAsTable plan={plan} />
      )}
    </Stack>
  );
}

export function MeasureList({ plan, grave }: Props & { readonly grave: Plans['gravestFactors'] }) {
  const t = useMessages(planMessages);
  const factor = useMessages(factorMessages);
  const type = useMessages(assistanceTypeMessages);
  const open = grave.filter((one) => !plan.measures.some((measure) => measure.factor === one));
  if (plan.measures.length + open.length === 0) return null;
  const answerOf = ({ kind, itemId, text }: Plan['measures'][number]): string => {
    const item = plan.items.find(({ id }) => id === itemId);
    return [t(kind), item ? type(item.type) : '', text ?? ''].filter(Boolean).join(' · ');
  };
  return (
    <Stack gap="xs">
      <Title order={3}>{t('measures')}</Title>
      <ul style={{ margin: 0, paddingInlineStart: 20 }}>
        {plan.measures.map((measure, at) => (
          <li key={`${measure.factor}-${at}`}>
            <strong>{factor(measure.factor)}</strong>: {answerOf(measure)}
          </li>
        ))}
        {open.map((one) => (
          <li key={one}>
            <strong>{factor(one)}</strong>: {t('unanswered')}
          </li>
        ))}
      </ul>
    </Stack>
  );
}
