import { Button, Checkbox, CopyButton, Group, Paper, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useHold } from '#/lib/hold';
import { useMessages } from '#/lib/i18n';
import { sessionMessages } from '../messages';

interface BackupCodesProps {
  readonly codes: readonly string[];
  readonly onKept: () => void | Promise<void>;
}

const askBeforeLeaving = (event: BeforeUnloadEvent): void => event.preventDefault();

/** The ten codes, shown this once; going on takes the word that they are kept. */
export function BackupCodes({ codes, onKept }: BackupCodesProps) {
  const t = useMessages(sessionMessages);
  const [kept, setKept] = useState(false);
  useHold(true);
  useEffect(() => {
    globalThis.addEventListener('beforeunload', askBeforeLeaving);
    return () => globalThis.removeEventListener('beforeunload', askBeforeLeaving);
  }, []);
  return (
    <Stack gap="md">
      <Text fz="sm">{t('backupText')}</Text>
      <Paper p="sm">
        <Group component="ol" gap="xs" m={0} p={0} aria-label={t('backupCodes')}>
          {codes.map((code) => (
            <Text component="li" key={code} ff="monospace" w="8.5rem" style={{ listStyle: 'none' }}>
              {code}
            </Text>
          ))}
        </Group>
      </Paper>
      <Group gap="sm" className="no-print">
        <CopyButton value={codes.join('\n')}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {t(copied ? 'copied' : 'copyCodes')}
            </Button>
          )}
        </CopyButton>
        <Button variant="default" onClick={() => globalThis.print()}>
          {t('printCodes')}
        </Button>
      </Group>
      <Checkbox
        label={t('codesKept')}
        checked={kept}
        onChange={(event) => setKept(event.currentTarget.checked)}
      />
      <Button disabled={!kept} onClick={() => void onKept()}>
        {t('continue')}
      </Button>
    </Stack>
  );
}
