import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useMessages } from '#/lib/i18n';
import { planConflictMessages } from '../plan-messages';

interface Props {
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/** Somebody saved the plan meanwhile: nothing typed is lost, and nothing is overwritten unasked (E-05). */
export function ConflictNotice({ onMine, onTheirs }: Props) {
  const t = useMessages(planConflictMessages);
  return (
    <Alert role="alert" color="orange" title={t('title')}>
      <Stack gap="sm">
        <Text fz="sm">{t('text')}</Text>
        <Group gap="sm">
          <Button size="xs" onClick={onMine}>
            {t('mine')}
          </Button>
          <Button size="xs" variant="default" onClick={onTheirs}>
            {t('theirs')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
