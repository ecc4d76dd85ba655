import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Dialog } from '#/components/dialog';
import { QueryView } from '#/components/feedback';
import { triggerMessages } from '#/features/notices/public';
import { citation } from '#/lib/citation';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { type Ladder, type LadderVersion, ladderVersionsQuery } from '../api/ladders';
import { remindersMessages } from '../messages';
import { StepList } from './step-list';

function Version({ version }: { readonly version: LadderVersion }) {
  const t = useMessages(remindersMessages);
  const language = useLanguage();
  const { reason, decidedByName } = version;
  return (
    <Stack component="li" gap={2}>
      <Text fz="sm" fw={600}>
        {t('version', { version: version.version, source: citation(version.source) })}
        {reason === null ? null : ` · ${formatDate(version.validFrom, language)}`}
        {version.ofProgramme ? ` · ${t('ofProgramme')}` : null}
      </Text>
      <StepList steps={version.steps} />
      <Text fz="sm" c="dimmed">
        {reason === null ? t('withInstallation') : t('by', { name: decidedByName ?? '', reason })}
      </Text>
    </Stack>
  );
}

interface LadderHistoryProps {
  readonly ladder: Ladder;
  readonly programmeId: string | null;
  readonly onClose: () => void;
}

/** Every version that a ladder ever had here, the latest first. */
export function LadderHistory({ ladder, programmeId, onClose }: LadderHistoryProps) {
  const t = useMessages(remindersMessages);
  const name = useMessages(triggerMessages)(ladder.trigger);
  const query = useQuery(ladderVersionsQuery(ladder.trigger, programmeId));
  return (
    <Dialog onClose={onClose} title={t('historyOf', { name })}>
      <QueryView query={query}>
        {({ items }) => (
          <Stack component="ol" gap="md" m={0} pl={0} style={{ listStyle: 'none' }}>
            {items.map((version) => (
              <Version key={version.id} version={version} />
            ))}
          </Stack>
        )}
      </QueryView>
    </Dialog>
  );
}
