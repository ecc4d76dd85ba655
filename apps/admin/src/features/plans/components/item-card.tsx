import { Group, Stack, Title } from '@mantine/core';
import type { ItemCommand } from '@qayidis/domain/plans';
import { useId, useState } from 'react';
import { type OfferedAction, TransitionBar } from '#/components/actions';
import { type Definition, DefinitionList, StatusBadge } from '#/components/display';
import { nameOf } from '#/lib/codes';
import {
  assistanceTypeMessages,
  deliveryModeMessages,
  evidenceKindMessages,
  ITEM_STATE_TONES,
  itemCommandMessages,
  itemStateMessages,
} from '#/lib/codes/assistance';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { useReasonTexts } from '#/lib/problems';
import type { CaseDetail, Item } from '../api/plans';
import { pathOf } from '../item-form';
import { itemMessages } from '../item-messages';
import { ItemDialog } from './item-dialog';
import { useMissingEvidence } from './use-missing-evidence';
import { useMoney } from '#/lib/use-money';

interface Props {
  readonly of: CaseDetail;
  readonly item: Item;
}

const GRAVE: readonly ItemCommand[] = ['CANCEL', 'REFUSE_IMMEDIATE_HELP', 'RETURN_GOODS'];

/** Decided for immediate help alone; another item has nothing to do with it. */
const OF_IMMEDIATE_HELP: readonly ItemCommand[] = [
  'APPROVE_IMMEDIATE_HELP',
  'REFUSE_IMMEDIATE_HELP',
];

function useDays(item: Item): Definition[] {
  const t = useMessages(itemMessages);
  const language = useLanguage();
  const by = (on: string | null, name: string | null): string =>
    [formatDate(on, language), name].filter(Boolean).join(' · ');
  const days: readonly [string, string | null, string | null][] = [
    [t('plannedOn'), item.plannedOn, null],
    [t('orderedOn'), item.orderedOn, null],
    [t('deliveredOn'), item.deliveredOn, item.deliveredByName],
    [t('verifiedOn'), item.verifiedOn, item.verifiedByName],
    [t('settledOn'), item.settledOn, null],
  ];
  return days
    .filter(([, on]) => on !== null)
    .map(([term, on, name]) => ({ term, value: by(on, name) }));
}

function useEvidence(item: Item): Definition[] {
  const t = useMessages(itemMessages);
  const kind = useMessages(evidenceKindMessages);
  const missing = useMissingEvidence(item);
  return [
    { term: t('evidence'), value: item.evidence.map((one) => kind(one)).join(', ') },
    ...(missing === null ? [] : [{ term: t('missing'), value: missing }]),
  ];
}

function useTexts(item: Item): Definition[] {
  const t = useMessages(itemMessages);
  const language = useLanguage();
  const returned = item.returnRecordedOn
    ? `${formatDate(item.returnRecordedOn, language)} · ${item.returnComment ?? ''}`
    : null;
  return [
    { term: t('approvalComment'), value: item.approvalComment },
    { term: t('cancelReason'), value: item.cancelReason },
    { term: t('returned'), value: returned },
  ].filter(({ value }) => value !== null);
}

function useFacts({ of, item }: Props): Definition[] {
  const t = useMessages(itemMessages);
  const mode = useMessages(deliveryModeMessages);
  const money = useMoney();
  const member = of.members.find(({ person }) => person.id === item.personId);
  const approved = item.approvedMinor;
  return [
    { term: t('amount'), value: money(item.plannedMinor) },
    ...(approved !== null && approved !== item.plannedMinor
      ? [{ term: t('approvedAmount'), value: money(approved) }]
      : []),
    { term: t('quantity'), value: item.quantity },
    { term: t('mode'), value: mode(item.deliveryMode) },
    ...(member ? [{ term: t('person'), value: nameOf(member.person) }] : []),
    ...useDays(item),
    ...useEvidence(item),
    ...useTexts(item),
  ];
}

function ItemActions({ item }: { readonly item: Item }) {
  const command = useMessages(itemCommandMessages);
  const reasonsOf = useReasonTexts();
  const [chosen, setChosen] = useState<ItemCommand | null>(null);
  const actions = item.actions.filter(
    ({ command: one }) =>
      pathOf(one) !== null && (item.immediate || !OF_IMMEDIATE_HELP.includes(one)),
  );
  const main = actions.find((action) => action.allowed && !GRAVE.includes(action.command));
  const offered = actions.map(
    (action): OfferedAction => ({
      key: action.command,
      label: command(action.command),
      allowed: action.allowed,
      reasons: reasonsOf(action.reasons),
      main: action === main,
      grave: GRAVE.includes(action.command),
    }),
  );
  if (offered.length === 0) return null;
  return (
    <>
      <TransitionBar actions={offered} onChoose={(key) => setChosen(key as ItemCommand)} />
      {chosen ? <ItemDialog item={item} command={chosen} onClose={() => setChosen(null)} /> : null}
    </>
  );
}

/** One item: what it is, how far it has come, what proves it, and what can be done with it now. */
export function ItemCard({ of, item }: Props) {
  const t = useMessages(itemMessages);
  const type = useMessages(assistanceTypeMessages);
  const state = useMessages(itemStateMessages);
  const facts = useFacts({ of, item });
  const id = useId();
  const title = [type(item.type), item.description].filter(Boolean).join(' · ');
  return (
    <li aria-labelledby={id}>
      <Stack gap="xs">
        <Group gap="xs">
          <Title order={3} id={id}>
            {title}
          </Title>
          <StatusBadge tone={ITEM_STATE_TONES[item.state]}>{state(item.state)}</StatusBadge>
          {item.immediate ? <StatusBadge tone="attention">{t('immediate')}</StatusBadge> : null}
          {item.approval ? (
            <StatusBadge tone={item.approval === 'PENDING' ? 'attention' : 'neutral'}>
              {t(item.approval)}
            </StatusBadge>
          ) : null}
        </Group>
        <DefinitionList items={facts} />
        <ItemActions item={item} />
      </Stack>
    </li>
  );
}
