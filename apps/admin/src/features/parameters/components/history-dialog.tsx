import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Dialog } from '#/components/dialog';
import { QueryView } from '#/components/feedback';
import { RecountLine } from '#/features/deadline-moves/public';
import { citation } from '#/lib/citation';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { type Parameter, type ParameterHistoryEntry, versionsQuery } from '../api/parameters';
import { parametersMessages } from '../messages';
import { useParameterName } from '../parameter-names';
import { useValueText } from './use-value-text';

interface HistoryDialogProps {
  readonly parameter: Parameter;
  readonly programmeId: string | null;
  readonly onClose: () => void;
}

function Version({ version, unit }: { version: ParameterHistoryEntry; unit: Parameter['unit'] }) {
  const t = useMessages(parametersMessages);
  const language = useLanguage();
  const text = useValueText();
  const { reason, decidedByName, recount } = version;
  return (
    <Stack component="li" gap={2}>
      <Text fz="sm" fw={600}>
        {text(version.value, unit)}
        {reason === null ? null : ` · ${formatDate(version.validFrom, language)}`}
        {version.ofProgramme ? ` · ${t('ofProgramme')}` : null}
      </Text>
      <Text fz="sm">{citation(version.source)}</Text>
      <Text fz="sm" c="dimmed">
        {reason === null ? t('withInstallation') : t('by', { name: decidedByName ?? '', reason })}
      </Text>
      {recount === null ? null : <RecountLine recount={recount} />}
    </Stack>
  );
}

/** Every value that a rule ever had here, the latest first. */
export function HistoryDialog({ parameter, programmeId, onClose }: HistoryDialogProps) {
  const t = useMessages(parametersMessages);
  const name = useParameterName()(parameter.code);
  const query = useQuery(versionsQuery(parameter.code, programmeId));
  return (
    <Dialog onClose={onClose} title={t('historyOf', { name })}>
      <QueryView query={query}>
        {({ items }) => (
          <Stack component="ol" gap="md" m={0} pl={0} style={{ listStyle: 'none' }}>
            {items.map((version) => (
              <Version key={version.id} version={version} unit={parameter.unit} />
            ))}
          </Stack>
        )}
      </QueryView>
    </Dialog>
  );
}
