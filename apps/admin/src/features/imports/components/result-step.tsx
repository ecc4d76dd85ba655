import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ConfirmDialog } from '#/components/actions';
import { Section } from '#/components/display';
import { ProblemPanel } from '#/components/feedback';
import { DataGrid, useKeyset } from '#/components/grid';
import { useMessages } from '#/lib/i18n';
import { commandImport } from '../api/import-commands';
import { type Import, importRowsQuery } from '../api/import-queries';
import { importsMessages } from '../messages';
import { ImportSummary } from './import-summary';
import { useRowColumns } from './row-columns';
import { RowFilters, type RowsProps } from './rows-step';
import { useImportChange } from './use-import-change';

function Undo({ found }: { readonly found: Import }) {
  const t = useMessages(importsMessages);
  const change = useImportChange();
  const [asking, setAsking] = useState(false);
  if (!found.allowedActions.includes('UNDO')) return null;
  const cases = change.problem?.params?.['cases'];
  // A case that was worked on stays so: asking again would be refused again.
  const isOver = Array.isArray(cases);
  const why = isOver ? t('builtUpon', { cases: cases.join(', ') }) : undefined;
  return (
    <Stack gap="sm">
      {change.problem ? <ProblemPanel problem={change.problem} text={why} /> : null}
      {isOver ? null : (
        <Group>
          <Button variant="default" loading={change.busy} onClick={() => setAsking(true)}>
            {t('undo')}
          </Button>
        </Group>
      )}
      {asking ? (
        <ConfirmDialog
          name={`import-undo:${found.id}`}
          title={t('undo')}
          text={t('undoText')}
          action={t('undo')}
          send={async () => {
            await change.run(() => commandImport(found, 'undo'));
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </Stack>
  );
}

/** What became of each row, with the way to its case, and the way back while nothing was built on it. */
export function ResultStep({ found, show, onShow }: RowsProps) {
  const t = useMessages(importsMessages);
  const page = useKeyset();
  const query = useQuery(importRowsQuery(found, show, page.cursor));
  const columns = useRowColumns(null);
  return (
    <Stack gap="md">
      <Section title={t('result')}>
        <Stack gap="md">
          {found.state === 'UNDONE' ? (
            <Text role="status">{t('undone')}</Text>
          ) : (
            <ImportSummary found={found} />
          )}
          <Undo found={found} />
        </Stack>
      </Section>
      <Paper>
        <DataGrid
          name="import-results"
          label={t('rowList')}
          columns={columns}
          rows={query.data?.items ?? []}
          rowLabel={({ rowNumber }) => t('rowName', { row: rowNumber })}
          total={query.data?.total}
          page={page}
          nextCursor={query.data?.nextCursor}
          loading={query.isFetching}
          toolbar={<RowFilters show={show} onShow={onShow} />}
        />
      </Paper>
    </Stack>
  );
}
