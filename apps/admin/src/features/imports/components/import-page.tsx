import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ConfirmDialog, Wizard } from '#/components/actions';
import { JobProgress } from '#/components/display';
import { PageHeader, PageView, TextLink } from '#/components/layout';
import { useMessages } from '#/lib/i18n';
import { discardImport } from '../api/import-commands';
import { type Import, importKeys, importQuery } from '../api/import-queries';
import type { ImportPlace } from '../import-place';
import { importsMessages } from '../messages';
import { FileLosses } from './file-notes';
import { ImportStateBadge } from './import-columns';
import { MappingStep } from './mapping-step';
import { ResultStep } from './result-step';
import { RowsStep } from './rows-step';
import { type Place, usePlace } from './use-place';

export interface ImportPageProps {
  readonly importId: string;
  /** Where the address says that one stands. */
  readonly told: ImportPlace;
  readonly onPlace: (place: ImportPlace, replace?: boolean) => void;
  readonly onDiscarded: () => void;
}

function Discard({ found, onDiscarded }: { found: Import; onDiscarded: () => void }) {
  const t = useMessages(importsMessages);
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  if (!found.allowedActions.includes('DISCARD')) return null;
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('discard')}
      </Button>
      {asking ? (
        <ConfirmDialog
          name={`import-discard:${found.id}`}
          title={t('discard')}
          text={t('discardText')}
          action={t('discard')}
          send={async () => {
            await discardImport(found);
            onDiscarded();
            await queryClient.invalidateQueries({ queryKey: [...importKeys.all, 'list'] });
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}

/** What is being done in each state, in words; how far, only where it is known. */
const WORKING = {
  UPLOADED: 'reading',
  COMPARING: 'comparing',
  COMMITTING: 'committing',
  UNDOING: 'undoing',
} as const satisfies Partial<Record<Import['state'], keyof typeof importsMessages.table>>;

function Working({ found }: { readonly found: Import }) {
  const t = useMessages(importsMessages);
  const { done, total } = found.state === 'COMMITTING' ? found.progress : { done: 0, total: 0 };
  return (
    <JobProgress
      label={t(WORKING[found.state as keyof typeof WORKING])}
      done={done}
      total={total}
    />
  );
}

function contentOf(found: Import, place: Place) {
  if (found.state === 'READ')
    return place.step === 'columns' ? (
      <MappingStep key={found.version} found={found} onNext={() => place.onStep('rows')} />
    ) : (
      <RowsStep found={found} {...place} />
    );
  if (found.state === 'COMMITTED' || found.state === 'UNDONE')
    return <ResultStep found={found} show={place.show} onShow={place.onShow} />;
  return found.state === 'FAILED' ? <Failed /> : <Working found={found} />;
}

function Failed() {
  const t = useMessages(importsMessages);
  return (
    <Alert role="alert" color="red">
      {t('failed')}
    </Alert>
  );
}

function stepOf({ state }: Import, step: Place['step']): number {
  if (state === 'UPLOADED' || state === 'FAILED') return 0;
  if (state === 'COMPARING') return 2;
  if (state === 'READ') return step === 'columns' ? 1 : 2;
  return 3;
}

function ImportWizard({ found, props }: { found: Import; props: ImportPageProps }) {
  const t = useMessages(importsMessages);
  const place = usePlace(found, props.told, props.onPlace);
  const content = contentOf(found, place);
  const steps = (['stepFile', 'stepColumns', 'stepRows', 'stepResult'] as const).map((key) => ({
    key,
    title: t(key),
    content,
  }));
  const isChecking = found.state === 'READ' && place.step === 'rows';
  return (
    <Wizard
      steps={steps}
      step={stepOf(found, place.step)}
      onBack={isChecking ? () => place.onStep('columns') : undefined}
    />
  );
}

/** One register on its way from the file to cases. */
export function ImportPage(props: ImportPageProps) {
  const t = useMessages(importsMessages);
  const query = useQuery(importQuery(props.importId));
  return (
    <PageView query={query} title={t('tabTitle')}>
      {(found) => (
        <>
          <PageHeader
            title={found.fileName}
            tabTitle={t('tabTitle')}
            note={<ImportStateBadge state={found.state} />}
          >
            <Group gap="sm">
              <Discard found={found} onDiscarded={props.onDiscarded} />
              <TextLink to="/imports">{t('backToList')}</TextLink>
            </Group>
          </PageHeader>
          <Stack gap="md">
            {found.sameFileAs && found.state === 'READ' ? <Text>{t('sameFile')}</Text> : null}
            {found.state === 'READ' ? <FileLosses found={found} /> : null}
            <ImportWizard found={found} props={props} />
          </Stack>
        </>
      )}
    </PageView>
  );
}
