import { Stack, Text } from '@mantine/core';
import type { Schemas } from '@qayidis/contracts';
import { CONFIDENTIALITY_LEVELS } from '@qayidis/domain/code-lists';
import { Dialog } from '#/components/dialog';
import { notifyDone } from '#/components/feedback';
import { RadioCards, RecordForm, useRecordForm, useSubmit } from '#/components/form';
import { send } from '#/lib/api';
import { useMessages } from '#/lib/i18n';
import { useCaseChanged } from '../api/casework';
import { caseworkMessages, noteMessages } from '../messages';

interface Props {
  readonly note: Schemas['NoteResponse'];
  readonly onClose: () => void;
}

/** Who may read each class of note. */
function useLevels() {
  const t = useMessages(noteMessages);
  const hints = {
    NORMAL: t('normalHint'),
    RESTRICTED: t('restrictedHint'),
    SEALED: t('sealedHint'),
  } as const;
  return CONFIDENTIALITY_LEVELS.map((value) => ({
    value,
    label: t(value),
    description: hints[value],
  }));
}

/** The coordinator opens or closes a note that was classed wrongly, or that a register brought sealed (D-19). */
export function ReclassifyNote({ note, onClose }: Props) {
  const t = useMessages(noteMessages);
  const common = useMessages(caseworkMessages);
  const changed = useCaseChanged();
  const levels = useLevels();
  const form = useRecordForm<{ confidentiality: string }>({
    name: `reclassify-${note.id}`,
    initial: { confidentiality: note.confidentiality },
  });
  const submit = useSubmit({
    form,
    version: note.version,
    send: (body, { version, idempotencyKey }) =>
      send({ method: 'POST', path: `/notes/${note.id}/reclassify`, body, version, idempotencyKey }),
    onDone: async () => {
      notifyDone(t('reclassified'));
      onClose();
      await changed();
    },
  });
  return (
    <Dialog onClose={onClose} title={t('reclassify')}>
      <RecordForm form={form} submit={submit} action={common('save')} onCancel={onClose}>
        <Stack gap="md">
          <Text fz="sm">{t('reclassifyHint')}</Text>
          <RadioCards
            name="confidentiality"
            label={t('confidentiality')}
            choices={levels}
            required
          />
        </Stack>
      </RecordForm>
    </Dialog>
  );
}
