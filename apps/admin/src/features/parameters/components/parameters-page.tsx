import { Stack } from '@mantine/core';
import { PARAMETER_GROUPS } from '@qayidis/domain/parameters';
import { useState } from 'react';
import { Section } from '#/components/display';
import { DataGrid } from '#/components/grid';
import { useMessages } from '#/lib/i18n';
import { type Parameter, parametersQuery } from '../api/parameters';
import { groupMessages, parametersMessages } from '../messages';
import { useParameterName } from '../parameter-names';
import { ChangeDialog } from './change-dialog';
import { HistoryDialog } from './history-dialog';
import { useParameterColumns } from './parameter-columns';
import { ScopedPage } from './scoped-page';

interface ListProps {
  readonly programmeId: string | null;
  readonly items: readonly Parameter[];
  readonly changeable: boolean;
}

type Open = { readonly dialog: 'change' | 'history'; readonly parameter: Parameter } | null;

function ParameterGroups({ programmeId, items, changeable }: ListProps) {
  const group = useMessages(groupMessages);
  const name = useParameterName();
  const [open, setOpen] = useState<Open>(null);
  const columns = useParameterColumns({
    changeable,
    onChange: (parameter) => setOpen({ dialog: 'change', parameter }),
    onHistory: (parameter) => setOpen({ dialog: 'history', parameter }),
  });
  const close = (): void => setOpen(null);
  return (
    <Stack gap="md">
      {PARAMETER_GROUPS.map((code) => (
        <Section key={code} title={group(code)}>
          <DataGrid
            name="parameters"
            label={group(code)}
            columns={columns}
            rows={items.filter((item) => item.group === code)}
            rowLabel={(row) => name(row.code)}
          />
        </Section>
      ))}
      {open?.dialog === 'change' ? (
        <ChangeDialog parameter={open.parameter} programmeId={programmeId} onClose={close} />
      ) : null}
      {open?.dialog === 'history' ? (
        <HistoryDialog parameter={open.parameter} programmeId={programmeId} onClose={close} />
      ) : null}
    </Stack>
  );
}

/** The numbers by which the rules go, each with where it comes from (design.md 3.3). */
export function ParametersPage() {
  const t = useMessages(parametersMessages);
  return (
    <ScopedPage title={t('title')} text={t('text')} queryOf={parametersQuery}>
      {({ items, changeable }, programmeId) => (
        <ParameterGroups programmeId={programmeId} items={items} changeable={changeable} />
      )}
    </ScopedPage>
  );
}
