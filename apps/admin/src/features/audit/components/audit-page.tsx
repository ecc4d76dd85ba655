import { Stack, Text } from '@mantine/core';
import { IconShieldSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { EmptyState } from '#/components/feedback';
import { CaseNumberForm, type Filter, FilterBar, ListView, useKeyset } from '#/components/grid';
import { PageHeader } from '#/components/layout';
import { useMessages } from '#/lib/i18n';
import { AUDIT_OUTCOMES, AUDIT_ROLES, type AuditSearch, auditSearchOf } from '#/lib/office-search';
import { firstOf, valuesOf } from '#/lib/search-params';
import { auditQuery } from '../api/audit';
import { auditMessages } from '../messages';
import { useActorRole, useAuditColumns } from './audit-columns';
import { ChainState } from './chain-state';
import { PeriodForm } from './period-form';
import { KNOWN_ACTIONS, useActionText } from './use-action-text';

function useFilters({ actorId }: AuditSearch): readonly Filter[] {
  const t = useMessages(auditMessages);
  const roleOf = useActorRole();
  const actionText = useActionText();
  // An account comes from the list itself: it is chosen there and taken away here.
  const person: Filter = {
    code: 'actorId',
    label: t('person'),
    options: actorId ? [{ value: actorId, label: t('chosenPerson') }] : [],
  };
  return [
    {
      code: 'outcome',
      label: t('outcome'),
      options: AUDIT_OUTCOMES.map((value) => ({ value, label: t(value) })),
    },
    {
      code: 'actorRole',
      label: t('role'),
      options: AUDIT_ROLES.map((value) => ({ value, label: roleOf(value) })),
    },
    {
      code: 'action',
      label: t('action'),
      options: KNOWN_ACTIONS.map((value) => ({ value, label: actionText(value) })),
    },
    ...(actorId ? [person] : []),
  ];
}

function Toolbar({ search }: { readonly search: AuditSearch }) {
  const navigate = useNavigate();
  const filters = useFilters(search);
  const { from, to, caseNumber, ...codes } = search;
  const go = (next: Record<string, unknown>): void =>
    void navigate({ to: '/audit', search: auditSearchOf(next) });
  return (
    <Stack gap="xs">
      <PeriodForm
        key={`${from ?? ''}-${to ?? ''}`}
        from={from}
        to={to}
        onChange={(period) => go({ ...search, ...period })}
      />
      <CaseNumberForm
        key={caseNumber ?? ''}
        value={caseNumber}
        onChange={(number) => go({ ...search, caseNumber: number })}
      />
      <FilterBar
        filters={filters}
        values={valuesOf(codes)}
        onChange={(values) =>
          go({
            ...firstOf(values),
            from,
            to,
            caseNumber,
          })
        }
      />
    </Stack>
  );
}

/** Who saw or changed what: names of fields, never values; reading it is an entry itself (E-04). */
export function AuditPage() {
  const t = useMessages(auditMessages);
  const search = auditSearchOf(useSearch({ strict: false }));
  const page = useKeyset();
  const query = useQuery(auditQuery(search, page.cursor));
  const columns = useAuditColumns(search);
  const actionText = useActionText();
  return (
    <>
      <PageHeader title={t('title')} />
      <Text mb="md">{t('text')}</Text>
      <Stack gap="md">
        <ChainState />
        <ListView
          name="audit"
          label={t('title')}
          query={query}
          columns={columns}
          rowLabel={({ action, at }) => `${actionText(action)} ${at}`}
          page={page}
          toolbar={<Toolbar search={search} />}
          empty={<EmptyState icon={IconShieldSearch} title={t('emptyTitle')} text={t('empty')} />}
        />
      </Stack>
    </>
  );
}
