import { Text } from '@mantine/core';
import { StatusBadge } from '#/components/display';
import type { GridColumn } from '#/components/grid';
import { PathLink } from '#/components/layout';
import {
  assistanceTypeMessages,
  deliveryModeMessages,
  ITEM_STATE_TONES,
  itemStateMessages,
} from '#/lib/codes/assistance';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { useMoney } from '#/lib/use-money';
import { useCan } from '#/lib/session';
import type { Item } from '../api/money';
import { moneyMessages } from '../messages';
import { SettleButton } from './settle-button';

type Columns = readonly GridColumn<Item>[];

/** Finance knows a case by its number alone and has no page of it. */
function CaseCell({ item }: { readonly item: Item }) {
  const opens = useCan()('case.read');
  if (!opens)
    return (
      <Text span fz="sm" fw={600}>
        {item.caseNumber}
      </Text>
    );
  return (
    <PathLink href={`/cases/${item.caseId}?section=items`} fw={600}>
      {item.caseNumber}
    </PathLink>
  );
}

export const amountOf = ({ approvedMinor, plannedMinor }: Item): number =>
  approvedMinor ?? plannedMinor;

function useMainColumns(): Columns {
  const t = useMessages(moneyMessages);
  const type = useMessages(assistanceTypeMessages);
  const state = useMessages(itemStateMessages);
  const money = useMoney();
  return [
    {
      id: 'case',
      header: t('case'),
      cell: (item) => <CaseCell item={item} />,
      sortable: true,
      hideable: false,
      nowrap: true,
      card: 'title',
    },
    { id: 'type', header: t('type'), cell: (item) => type(item.type) },
    {
      id: 'amount',
      header: t('amount'),
      cell: (item) => money(amountOf(item)),
      sortable: true,
      align: 'right',
      nowrap: true,
    },
    {
      id: 'state',
      header: t('state'),
      cell: (item) => (
        <StatusBadge tone={ITEM_STATE_TONES[item.state]}>{state(item.state)}</StatusBadge>
      ),
      card: 'corner',
    },
  ];
}

function useMoreColumns(): Columns {
  const t = useMessages(moneyMessages);
  const mode = useMessages(deliveryModeMessages);
  const language = useLanguage();
  const money = useMoney();
  const day = (on: string | null): string => formatDate(on, language);
  return [
    { id: 'mode', header: t('mode'), cell: (item) => mode(item.deliveryMode), card: 'none' },
    {
      id: 'delivered',
      header: t('delivered'),
      cell: (item) => day(item.deliveredOn),
      sortable: true,
      nowrap: true,
    },
    {
      id: 'verified',
      header: t('verified'),
      cell: (item) => day(item.verifiedOn),
      sortable: true,
      nowrap: true,
    },
    {
      id: 'settled',
      header: t('settled'),
      cell: (item) => day(item.settledOn),
      nowrap: true,
      hiddenAtFirst: true,
    },
    {
      id: 'committed',
      header: t('committed'),
      cell: (item) => money(item.committedMinor),
      align: 'right',
      nowrap: true,
      hiddenAtFirst: true,
      card: 'none',
    },
  ];
}

/** The columns of the list of items; each `sortable` id is a code of the server. */
export function useItemColumns(): Columns {
  const t = useMessages(moneyMessages);
  const settles = useCan()('item.settle');
  const main = useMainColumns();
  const more = useMoreColumns();
  const steps: Columns = settles
    ? [{ id: 'action', header: t('action'), cell: (item) => <SettleButton item={item} /> }]
    : [];
  return [...main, ...more, ...steps];
}
