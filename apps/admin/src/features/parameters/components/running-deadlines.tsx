import { Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { ProblemPanel } from '#/components/feedback';
import { CheckboxField } from '#/components/form';
import { MovePreview } from '#/features/deadline-moves/public';
import { useMessages } from '#/lib/i18n';
import { problemFrom } from '#/lib/problems';
import type { previewParameter } from '../api/parameters';
import { parametersMessages } from '../messages';

interface RunningProps {
  readonly moveRunning: boolean;
  readonly ask: () => ReturnType<typeof previewParameter>;
  /** Marks what is missing. */
  readonly isComplete: () => boolean;
}

/** Whether running deadlines follow a new term; what that moves is shown before it is confirmed (PAR-05). */
export function RunningDeadlines({ moveRunning, ask, isComplete }: RunningProps) {
  const t = useMessages(parametersMessages);
  const preview = useMutation({ mutationFn: ask });
  return (
    <Stack gap="xs" align="start">
      <CheckboxField name="moveRunning" label={t('moveRunning')} description={t('previewFirst')} />
      {moveRunning || preview.data ? (
        <Button
          variant="default"
          size="compact-sm"
          loading={preview.isPending}
          onClick={() => {
            if (isComplete()) preview.mutate();
          }}
        >
          {t('preview')}
        </Button>
      ) : null}
      {preview.isError ? <ProblemPanel problem={problemFrom(preview.error)} /> : null}
      {preview.data ? <MovePreview moves={preview.data} /> : null}
    </Stack>
  );
}
