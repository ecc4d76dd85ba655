import { Button, Stack, Text } from '@mantine/core';
import { useMessages } from '#/lib/i18n';
import { Frame } from './frame';
import { dialogMessages } from './messages';

interface LeaveQuestionProps {
  readonly onStay: () => void;
  /** Leaves; the text waits in the memory of the tab. */
  readonly onKeep?: () => void;
  readonly onDiscard: () => void;
}

/** Asks before typed text is left behind. */
export function LeaveQuestion({ onStay, onKeep, onDiscard }: LeaveQuestionProps) {
  const t = useMessages(dialogMessages);
  return (
    <Frame title={t('unsavedTitle')} withCloseButton={false} onClose={onStay}>
      <Stack gap="sm">
        {onKeep ? <Text fz="sm">{t('unsavedText')}</Text> : null}
        <Button variant="filled" onClick={onStay}>
          {t('goOn')}
        </Button>
        {onKeep ? (
          <Button variant="default" onClick={onKeep}>
            {t('keep')}
          </Button>
        ) : null}
        <Button variant="subtle" color="red" onClick={onDiscard}>
          {t('discard')}
        </Button>
      </Stack>
    </Frame>
  );
}
