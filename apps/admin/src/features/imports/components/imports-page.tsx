import { Paper, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FileDrop } from '#/components/actions';
import { Section } from '#/components/display';
import { ProblemPanel } from '#/components/feedback';
import { DataGrid, useKeyset } from '#/components/grid';
import { PageHeader } from '#/components/layout';
import { useMessages } from '#/lib/i18n';
import { type Problem, problemFrom } from '#/lib/problems';
import { uploadRegister } from '../api/import-commands';
import { importKeys, importsQuery } from '../api/import-queries';
import { importsMessages } from '../messages';
import { useImportColumns } from './import-columns';
import { MAX_REGISTER_BYTES, useUploadRefusal } from './use-upload-refusal';

const ENDINGS = ['.xlsx', '.csv'];

interface ImportsPageProps {
  readonly onUploaded: (importId: string) => void;
}

function Upload({ onUploaded }: ImportsPageProps) {
  const t = useMessages(importsMessages);
  const queryClient = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const refusal = useUploadRefusal();
  const upload = async (file: File): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      const { id } = await uploadRegister(file);
      await queryClient.invalidateQueries({ queryKey: importKeys.all });
      onUploaded(id);
    } catch (error) {
      setProblem(problemFrom(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Section title={t('newTitle')}>
      <Stack gap="sm">
        <Text>{t('newText')}</Text>
        <FileDrop
          accept={ENDINGS}
          maxBytes={MAX_REGISTER_BYTES}
          busy={busy}
          onFile={(file) => void upload(file)}
          onRefused={setProblem}
        />
        {problem ? <ProblemPanel problem={problem} text={refusal(problem)} /> : null}
      </Stack>
    </Section>
  );
}

function ImportList() {
  const t = useMessages(importsMessages);
  const page = useKeyset();
  const query = useQuery(importsQuery(page.cursor));
  const columns = useImportColumns();
  if (query.isError) return <ProblemPanel problem={problemFrom(query.error)} />;
  return (
    <Paper>
      <DataGrid
        name="imports"
        label={t('title')}
        columns={columns}
        rows={query.data?.items ?? []}
        rowLabel={({ fileName }) => fileName}
        total={query.data?.total}
        page={page}
        nextCursor={query.data?.nextCursor}
        loading={query.isFetching}
        empty={
          <Text ta="center" c="dimmed" py="xl">
            {t('empty')}
          </Text>
        }
      />
    </Paper>
  );
}

/** Registers of the programme, and the door for a new one. */
export function ImportsPage(props: ImportsPageProps) {
  const t = useMessages(importsMessages);
  return (
    <Stack gap="md">
      <PageHeader title={t('title')} />
      <Upload {...props} />
      <ImportList />
    </Stack>
  );
}
