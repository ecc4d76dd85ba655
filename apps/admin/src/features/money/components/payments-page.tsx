import { Text } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { ITEM_FINALS, ITEM_STATES } from '@qayidis/domain/plans';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { StatusBadge } from '#/components/display';
import { EmptyState } from '#/components/feedback';
import { FilterBar, type GridColumn, ListView, useKeyset } from '#/components/grid';
import { PageHeader, PathLink } from '#/components/layout';
import { CASE_STATE_TONES, caseStateMessages } from '#/lib/codes';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { PAYMENT_CHECKS, paymentSearchOf } from '#/lib/office-search';
import { valuesOf } from '#/lib/search-params';
import { useCan } from '#/lib/session';
import { useMoney } from '#/lib/use-money';
import { type PaymentCheck, paymentsQuery } from '../api/money';
import { moneyMessages } from '../messages';
import { RecordPayments } from './record-payments';

function PaymentsCell({ check }: { readonly check: PaymentCheck }) {
  const t = useMessages(moneyMessages);
  const language = useLanguage();
  if (!check.outcome || check.unsettledItems > 0)
    return <StatusBadge tone="attention">{t('OPEN')}</StatusBadge>;
  const by = [formatDate(check.doneOn, language), check.doneByName].filter(Boolean).join(' · ');
  return (
    <>
      <StatusBadge tone="good">{t(check.outcome)}</StatusBadge>
      <Text fz="xs" c="dimmed">
        {by}
      </Text>
    </>
  );
}

const OPEN_STATES = ITEM_STATES.filter(
  (state) => !(ITEM_FINALS as readonly string[]).includes(state),
);

/** What is owed, with the way to it for those who may see it. */
function UnsettledCell({ check }: { readonly check: PaymentCheck }) {
  const t = useMessages(moneyMessages);
  const money = useMoney();
  const mayOpen = useCan()('item.read');
  const { caseId, caseNumber, unsettledItems: count, unsettledMinor } = check;
  if (count === 0) return t('allSettled');
  const text = t('unsettledValue', { count, amount: money(unsettledMinor) });
  if (!mayOpen) return text;
  return (
    <PathLink
      href={`/items?caseId=${caseId}&state=${OPEN_STATES.join(',')}`}
      fz="sm"
      aria-label={t('openPayments', { number: caseNumber, what: text })}
    >
      {text}
    </PathLink>
  );
}

function useColumns(): readonly GridColumn<PaymentCheck>[] {
  const t = useMessages(moneyMessages);
  const state = useMessages(caseStateMessages);
  return [
    {
      id: 'case',
      header: t('case'),
      cell: (check) => (
        <Text span fz="sm" fw={600}>
          {check.caseNumber}
        </Text>
      ),
      hideable: false,
      nowrap: true,
      card: 'title',
    },
    {
      id: 'state',
      header: t('state'),
      cell: ({ caseState }) => (
        <StatusBadge tone={CASE_STATE_TONES[caseState]}>{state(caseState)}</StatusBadge>
      ),
      card: 'corner',
    },
    { id: 'items', header: t('items'), cell: ({ items }) => items, align: 'right' },
    {
      id: 'unsettled',
      header: t('unsettled'),
      cell: (check) => <UnsettledCell check={check} />,
      nowrap: true,
    },
    { id: 'payments', header: t('payments'), cell: (check) => <PaymentsCell check={check} /> },
    { id: 'action', header: t('action'), cell: (check) => <RecordPayments check={check} /> },
  ];
}

/** Cases before their closure: what is owed, and finance's word that nothing is. */
export function PaymentsPage() {
  const t = useMessages(moneyMessages);
  const search = paymentSearchOf(useSearch({ strict: false }));
  const navigate = useNavigate();
  const page = useKeyset();
  const query = useQuery(paymentsQuery(search, page.cursor));
  const columns = useColumns();
  const show = {
    code: 'show',
    label: t('show'),
    options: PAYMENT_CHECKS.map((value) => ({ value, label: t(value) })),
  };
  return (
    <>
      <PageHeader title={t('paymentsTitle')} />
      <Text mb="md">{t('paymentsText')}</Text>
      <ListView
        name="payments"
        label={t('paymentsTitle')}
        query={query}
        columns={columns}
        rowLabel={({ caseNumber }) => caseNumber}
        page={page}
        toolbar={
          <FilterBar
            filters={[show]}
            values={valuesOf(search)}
            onChange={(values) =>
              void navigate({
                to: '/payments',
                search: paymentSearchOf({ show: values['show']?.[0] }),
              })
            }
          />
        }
        empty={
          <EmptyState
            icon={IconChecklist}
            title={t('paymentsEmptyTitle')}
            text={t('paymentsEmpty')}
          />
        }
      />
    </>
  );
}
