import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ConfirmDialog } from '#/components/actions';
import { notifyDone, ProblemPanel } from '#/components/feedback';
import { DataGrid, FilterBar, useKeyset } from '#/components/grid';
import { useLanguage, useMessages } from '#/lib/i18n';
import { formatNumber } from '#/lib/numbers';
import { commandImport, decideRows, type RowsMeant } from '../api/import-commands';
import {
  type Import,
  type ImportRow,
  importRowsQuery,
  type RowDecision,
  type RowFilter,
} from '../api/import-queries';
import { importsMessages, rowFilterMessages } from '../messages';
import { BulkDecision } from './bulk-decision';
import { ImportSummary } from './import-summary';
import { useRowColumns } from './row-columns';
import { MentorsWithout } from './mentors-without';
import { RowDialog } from './row-dialog';
import { type ImportChange, useImportChange } from './use-import-change';

export interface RowsProps {
  readonly found: Import;
  readonly show: readonly RowFilter[];
  readonly onShow: (show: readonly RowFilter[]) => void;
}

const FILTERS = Object.keys(rowFilterMessages.table) as RowFilter[];

export function RowFilters({ show, onShow }: Omit<RowsProps, 'found'>) {
  const t = useMessages(importsMessages);
  const word = useMessages(rowFilterMessages);
  return (
    <FilterBar
      filters={[
        {
          code: 'show',
          label: t('show'),
          many: true,
          options: FILTERS.map((value) => ({ value, label: word(value) })),
        },
      ]}
      values={{ show }}
      onChange={(values) => onShow((values['show'] ?? []) as RowFilter[])}
    />
  );
}

function RowList({ found, show, onShow }: RowsProps) {
  const t = useMessages(importsMessages);
  const language = useLanguage();
  const page = useKeyset();
  const query = useQuery(importRowsQuery(found, show, page.cursor));
  const [opened, setOpened] = useState<string | null>(null);
  const columns = useRowColumns(({ id }: ImportRow) => setOpened(id));
  const change = useImportChange();
  const rows = query.data?.items ?? [];
  const row = rows.find(({ id }) => id === opened);
  const decide = (of: RowsMeant, decision: RowDecision, clear: () => void) =>
    change.run(async () => {
      const { decided } = await decideRows(found.id, of, decision);
      notifyDone(t('decided', { count: decided, figure: formatNumber(decided, language) }));
      clear();
    });
  return (
    <Paper>
      {change.problem ? <ProblemPanel problem={change.problem} /> : null}
      <DataGrid
        name="import-rows"
        label={t('rowList')}
        columns={columns}
        rows={rows}
        rowLabel={({ rowNumber }) => t('rowName', { row: rowNumber })}
        total={query.data?.total}
        page={page}
        nextCursor={query.data?.nextCursor}
        loading={query.isFetching}
        toolbar={<RowFilters show={show} onShow={onShow} />}
        bulk={(ids, clear) => (
          <BulkDecision
            ids={ids}
            show={show}
            total={query.data?.total}
            onDecide={(of, decision) => void decide(of, decision, clear)}
          />
        )}
      />
      {row ? (
        <RowDialog
          key={`${row.id}:${row.version}`}
          importId={found.id}
          row={row}
          onClose={() => setOpened(null)}
        />
      ) : null}
    </Paper>
  );
}

interface CommitProps {
  readonly found: Import;
  readonly change: ImportChange;
}

/** Many cases at once are asked for once more; finishing without any is not. */
function Commit({ found, change }: CommitProps) {
  const t = useMessages(importsMessages);
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const { undecided, toCreate } = found.counts;
  const commit = async (): Promise<void> => {
    await change.run(() => commandImport(found, 'commit'));
  };
  const figure = formatNumber(toCreate, language);
  return (
    <>
      <Button
        disabled={undecided > 0}
        loading={change.busy}
        onClick={() => (toCreate > 0 ? setAsking(true) : void commit())}
      >
        {t(toCreate > 0 || undecided > 0 ? 'commit' : 'commitNothing')}
      </Button>
      {asking ? (
        <ConfirmDialog
          name={`import-commit:${found.id}`}
          title={t('commit')}
          text={`${t('commitText', { count: toCreate, figure })} ${t('commitLater')}`}
          action={t('commit')}
          send={commit}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}

/** What was understood beside what stood there, doubles beside each other, and the decision per row or in bulk. */
export function RowsStep(props: RowsProps) {
  const { found } = props;
  const t = useMessages(importsMessages);
  const language = useLanguage();
  const change = useImportChange();
  const { undecided } = found.counts;
  return (
    <Stack gap="md">
      <Paper p="md">
        <ImportSummary found={found} />
      </Paper>
      <MentorsWithout found={found} />
      <RowList {...props} />
      {change.problem ? <ProblemPanel problem={change.problem} /> : null}
      <Group gap="sm">
        <Commit found={found} change={change} />
        {undecided > 0 ? (
          <Text role="status">
            {t('decideFirst', { count: undecided, figure: formatNumber(undecided, language) })}
          </Text>
        ) : null}
      </Group>
    </Stack>
  );
}
