import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useMessages } from '#/lib/i18n';
import { type Problem, refusalText, whoElseText } from '#/lib/problems';
import { feedbackMessages } from './messages';

interface ProblemPanelProps {
  readonly problem: Problem;
  /** In place of the general sentence, where the screen knows a better one. */
  readonly text?: string | undefined;
  readonly onRetry?: (() => void) | undefined;
}

/** A window scrolls within itself: what went wrong above its button would be told to nobody. */
function bringIntoWindow(panel: HTMLElement | null): void {
  // What a browser's own functions give back is not ours to pass on: newer ones give a promise here.
  if (panel?.closest('[role="dialog"]')) panel.scrollIntoView({ block: 'nearest' });
}

/** From a minute on in whole minutes, and never too short. */
function Wait({ seconds }: { readonly seconds: number }) {
  const t = useMessages(feedbackMessages);
  const text =
    seconds < 60
      ? t('retryAfter', { count: seconds })
      : t('retryAfterMinutes', { count: Math.ceil(seconds / 60) });
  return <Text fz="sm">{text}</Text>;
}

/** What went wrong, what to do, who may decide otherwise, and the number that support needs. */
export function ProblemPanel({ problem, text, onRetry }: ProblemPanelProps) {
  const t = useMessages(feedbackMessages);
  const others = whoElseText(problem);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    bringIntoWindow(place.current);
  }, [problem]);
  return (
    <Alert
      ref={place}
      role="alert"
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('problemTitle')}
    >
      <Stack gap="xs">
        <Text fz="md">{text ?? refusalText(problem)}</Text>
        {others ? <Text fz="sm">{others}</Text> : null}
        {problem.retryAfter ? <Wait seconds={problem.retryAfter} /> : null}
        <Group gap="sm">
          {onRetry ? (
            <Button
              size="xs"
              variant="default"
              leftSection={<IconRefresh size={14} aria-hidden />}
              onClick={onRetry}
            >
              {t('retry')}
            </Button>
          ) : null}
          {problem.requestId ? (
            <Text fz="xs" c="dimmed">
              {t('requestId', { id: problem.requestId })}
            </Text>
          ) : null}
        </Group>
      </Stack>
    </Alert>
  );
}
